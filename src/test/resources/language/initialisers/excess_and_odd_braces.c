// Extra braces, extra elements and empty ones are accepted as gcc accepts them.
#include <stdio.h>

static int many[2] = { 1, 2, 3, 4 };
static int scalar = { { 7 } };
static char cut[3] = "abcdef";
static struct { int a, b; } s = { 1, 2, 3 };
static struct { } nothing = { };
static struct { struct { } e; int after; } around = { { }, 5 };
static int none[0] = { };
static int zeros[3] = { };
static int *p = { 0 };
static int commas[] = { 1, 2, 3, };
static union { int i; char c; } u = { 1, 2 };

int main(void)
{
	int local[1] = { 5, 6 };
	struct { int x; } t = { { 8 } };

	printf("%d %d\n", many[0], many[1]); // expect: 1 2
	printf("%d %.3s\n", scalar, cut); // expect: 7 abc
	printf("%d %d\n", s.a, s.b); // expect: 1 2
	printf("%zu %d\n", sizeof nothing, around.after); // expect: 0 5
	printf("%zu %d\n", sizeof none, zeros[2]); // expect: 0 0
	printf("%d %zu %d\n", p == 0, sizeof commas, u.i); // expect: 1 12 1
	printf("%d %d\n", local[0], t.x); // expect: 5 8
	return 0;
}
