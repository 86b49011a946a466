// One declaration, many declarators: each has its own stars, brackets and initialiser, in order.
#include <stdio.h>

static int order;

static int next(void)
{
	return ++order;
}

static int a = 1, *b = &a, c[2] = { 3, 4 }, *d[1] = { &c[1] }, e(int), (*f)(int) = e;

static int e(int x)
{
	return x + 1;
}

int main(void)
{
	int p = next(), q = next() * 10 + p, *r = &q, s[] = { next(), next() }, t = s[0];
	char x = 'x', *y = &x, **z = &y, w[] = "w";
	struct point { int x, y; } first = { 1, 2 }, *to = &first, both[2] = { first, { 3, 4 } };
	int const *cp = &a, i = 9;

	printf("%d %d %d\n", *b, *d[0], f(5)); // expect: 1 4 6
	printf("%d %d %d\n", p, *r, t); // expect: 1 21 3
	printf("%d %d\n", s[1], (int) sizeof s); // expect: 4 8
	printf("%c %s\n", **z, w); // expect: x w
	printf("%d %d\n", to->y, both[0].x + both[1].y); // expect: 2 5
	cp = &i;
	printf("%d\n", *cp); // expect: 9
	return 0;
}
