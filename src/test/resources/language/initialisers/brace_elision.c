// Without inner braces members are filled in order; a brace starts at the next subobject.
#include <stdio.h>

struct inner { int a, b[2]; };
struct outer { int x; struct inner in[2]; int y; };

static struct outer elided = { 1, 2, 3, 4, 5, 6, 7, 8 };
static struct outer partly = { 1, { 2, 3, 4, { 5, { 6 } } }, 8 };
static struct outer few = { 1, 2, 3 };
static int m[2][2][2] = { 1, 2, { 3, 4 }, { { 5 }, 6, 7 } };
static int n[2][3] = { { 1 }, 2, 3 };
static struct inner arrays[] = { 1, 2, 3, { 4, 5 }, 6 };

static void print(const int *p, int count)
{
	while (count--)
		printf("%d%c", *p++, count ? ' ' : '\n');
}

int main(void)
{
	print((int *) &elided, 8); // expect: 1 2 3 4 5 6 7 8
	print((int *) &partly, 8); // expect: 1 2 3 4 5 6 0 8
	print((int *) &few, 8); // expect: 1 2 3 0 0 0 0 0
	print((int *) n, 6); // expect: 1 0 0 2 3 0
	printf("%zu\n", sizeof arrays / sizeof *arrays); // expect: 3
	print((int *) arrays, 9); // expect: 1 2 3 4 5 0 6 0 0
	print((int *) m, 8); // expect: 1 2 3 4 5 0 6 7
	int scalar = { 5 };
	char *text = { "braced" };
	printf("%d %s\n", scalar, text); // expect: 5 braced
	return 0;
}
