// A compound literal is an lvalue of its block, made anew at each evaluation, static at file scope.
#include <stdio.h>

struct point { int x, y; };

static struct point *global = &(struct point) { 1, 2 };
static int *numbers = (int[]) { 10, 20, 30 };
static const char **words = (const char *[]) { "a", "b", 0 };

static int sum(const int *v, int n)
{
	int s = 0;

	while (n--)
		s += *v++;
	return s;
}

static int add(struct point p)
{
	return p.x + p.y;
}

int main(void)
{
	int *p = (int[]) { 1, 2, 3 }, *kept[3];

	global->x++;
	printf("%d %d\n", global->x, numbers[2]); // expect: 2 30
	printf("%s\n", words[1]); // expect: b
	p[1] = 20;
	printf("%d\n", sum(p, 3)); // expect: 24
	printf("%d\n", sum((int[3]) { 5, 6 }, 3)); // expect: 11
	printf("%d\n", add((struct point) { .y = 4, .x = p[0] })); // expect: 5
	printf("%zu\n", sizeof (int[]) { 1, 2, 3, 4 }); // expect: 16
	printf("%d\n", ++(int) { 6 }); // expect: 7
	for (int i = 0; i < 3; i++) {
		int *q = &(int) { i };
		*q += 10;
		kept[i] = q;
	}
	printf("%d %d\n", *kept[2], kept[0] == kept[2]); // expect: 12 1
	printf("%c\n", "literal"[(int) { 2 }]); // expect: t
	struct point *l = &(struct point) { 7 };
	l->y = l->x;
	printf("%d\n", add(*l)); // expect: 14
	printf("%s\n", (char[]) { "text" }); // expect: text
	return 0;
}
