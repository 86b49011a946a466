// An expression of a struct's type initialises that whole struct; one of a member's type the member.
#include <stdio.h>

struct point { int x, y; };
struct pair { struct point a, b; };
struct named { struct pair p; const char *name; };

static struct point make(int x)
{
	return (struct point) { x, x + 1 };
}

int main(void)
{
	struct point p = { 1, 2 };
	struct pair q = { p, { 3, 4 } };
	struct pair r = { 5, 6, p };
	struct named n = { q, "n" };
	struct named m = { make(7), make(9), "m" };
	struct named k = { { p }, "k" };
	struct point array[] = { p, 8, 9, make(10), q.b };

	printf("%d %d\n", q.a.y, q.b.x); // expect: 2 3
	printf("%d %d\n", r.a.x, r.b.y); // expect: 5 2
	printf("%d %s\n", n.p.b.y, n.name); // expect: 4 n
	printf("%d %d %s\n", m.p.a.x, m.p.b.y, m.name); // expect: 7 10 m
	printf("%d %d %s\n", k.p.a.y, k.p.b.x, k.name); // expect: 2 0 k
	printf("%zu\n", sizeof array / sizeof *array); // expect: 4
	printf("%d %d %d\n", array[1].y, array[2].x, array[3].y); // expect: 9 10 4
	return 0;
}
