// After a designator deep inside, the following values go on from there, not from outside.
#include <stdio.h>

struct in { int a, b, c; };
struct out { struct in first; int middle; struct in second[2]; int last; };

static struct out s = { .first.b = 1, 2, 3, .second[0].c = 4, 5, 6, 7, 8 };
static int m[3][2] = { [1][1] = 1, 2, 3, [0] = { 9 }, [0][1] = 8 };
static struct { int x[3], y; } t[2] = { [0].x[1] = 1, 2, 3, 4, [1].x = { 5 }, 6 };

static void print(const void *p, int n)
{
	const int *i = p;

	while (n--)
		printf("%d%c", *i++, n ? ' ' : '\n');
}

int main(void)
{
	struct out local = { .middle = 5, { { 1 }, 2 }, 3 };

	print(&s, 11); // expect: 0 1 2 3 0 0 4 5 6 7 8
	print(m, 6); // expect: 9 8 0 1 2 3
	print(t, 8); // expect: 0 1 2 3 5 0 0 6
	print(&local, 11); // expect: 0 0 0 5 1 0 0 2 0 0 3
	return 0;
}
