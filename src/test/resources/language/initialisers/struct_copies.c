// Structs initialised from variables, calls, conditionals, commas and pointers are copies.
#include <stdio.h>

struct big { int a[10]; char name[8]; };

static struct big make(int x)
{
	struct big b = { { x, [9] = x * 2 }, "made" };

	return b;
}

static int sum(struct big b)
{
	int s = 0;

	for (int i = 0; i < 10; i++)
		s += b.a[i];
	b.a[0] = -1000;
	return s;
}

int main(void)
{
	struct big one = make(1), copy = one, *p = &copy;
	struct big from_pointer = *p, chosen = one.a[0] ? make(5) : one;
	struct big comma = (one.a[1] = 7, one);
	struct big array[2] = { one, make(3) };

	one.a[0] = 100;
	printf("%d %d\n", copy.a[0], from_pointer.a[9]); // expect: 1 2
	printf("%d %s\n", chosen.a[9], chosen.name); // expect: 10 made
	printf("%d %d\n", comma.a[0], comma.a[1]); // expect: 1 7
	printf("%d %d\n", array[0].a[1], array[1].a[0]); // expect: 7 3
	printf("%d %d\n", sum(array[1]), array[1].a[0]); // expect: 9 3
	printf("%d %c\n", make(4).a[9], make(0).name[2]); // expect: 8 d
	array[0] = array[1] = *p;
	printf("%d %d\n", array[0].a[0], array[1].a[9]); // expect: 1 2
	return 0;
}
