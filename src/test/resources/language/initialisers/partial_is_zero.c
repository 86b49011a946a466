// What an initialiser leaves out is zero: rest of arrays, members, padding-free bytes; {} is all zero.
#include <stdio.h>

struct s { char c; int a[3]; double d; void *p; struct { short x; } in; };

static int any(const void *p, int n)
{
	const char *c = p;

	while (n--)
		if (*c++)
			return 1;
	return 0;
}

static void dirty(void)
{
	volatile char junk[512];

	for (int i = 0; i < 512; i++)
		junk[i] = 0x55;
}

static int clean(void)
{
	struct s s = { 0 };
	int array[20] = { 0 };
	char text[30] = "";
	struct s empty = { };
	struct s one = { .in.x = 0 };

	return any(s.a, sizeof s.a) + any(array, sizeof array) + any(text, sizeof text)
		+ any(&empty.d, sizeof empty.d) + (s.p != 0) + (one.p != 0) + any(one.a, sizeof one.a);
}

int main(void)
{
	dirty();
	printf("%d\n", clean()); // expect: 0
	int a[5] = { 1, 2 };
	printf("%d %d %d\n", a[1], a[2], a[4]); // expect: 2 0 0
	struct s s = { 'x', { 7 } };
	printf("%c %d %d %g %d\n", s.c, s.a[0], s.a[2], s.d, s.in.x); // expect: x 7 0 0 0
	char t[8] = { 'h', 'i' };
	printf("%s %d\n", t, t[7]); // expect: hi 0
	static struct s zero;
	printf("%d\n", any(&zero, sizeof zero)); // expect: 0
	return 0;
}
