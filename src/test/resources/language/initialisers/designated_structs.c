// .member = value in any order, nested by chains of dots and brackets; the rest is zero.
#include <stdio.h>

struct point { int x, y; };
struct shape {
	const char *name;
	struct point corner[3];
	struct { double scale; struct point origin; } transform;
	int n;
};

static struct shape s = {
	.n = 3,
	.name = "triangle",
	.corner[1] = { .y = 5 },
	.corner[2].x = 7,
	.transform.origin.y = 9, .transform.scale = 1.5,
};

int main(void)
{
	struct point p = { .y = 2, .x = 1 }, q = { .x = 3, 4 };
	struct shape t = { .corner = { { 1, 2 }, [2] = { 5 } }, 6.25, 7, 8, 9 };

	printf("%d %d %d %d\n", p.x, p.y, q.x, q.y); // expect: 1 2 3 4
	printf("%s %d\n", s.name, s.n); // expect: triangle 3
	printf("%d %d %d %d\n", s.corner[0].x, s.corner[1].x, s.corner[1].y, s.corner[2].x); // expect: 0 0 5 7
	printf("%g %d %d\n", s.transform.scale, s.transform.origin.x, s.transform.origin.y); // expect: 1.5 0 9
	printf("%d %d\n", t.corner[0].y, t.corner[2].x); // expect: 2 5
	printf("%g %d %d %d\n", t.transform.scale, t.transform.origin.x, t.transform.origin.y, t.n); // expect: 6.25 7 8 9
	printf("%d\n", t.name == 0); // expect: 1
	return 0;
}
