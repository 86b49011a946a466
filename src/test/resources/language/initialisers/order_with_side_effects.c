// Whatever the order of designators, the parts are evaluated in the order of their places.
#include <stdio.h>

static int step;

static int next(const char *name)
{
	printf("%s\n", name);
	return ++step;
}

struct inner { int p, q; };
struct outer { int a; struct inner in[2]; int b; };

int main(void)
{
	struct outer o = {
		.b = next("b"),
		.in[1] = { .q = next("in[1].q"), .p = next("in[1].p") },
		.a = next("a"),
		.in[0].p = next("in[0].p"),
	};
	// expect: a
	// expect: in[0].p
	// expect: in[1].p
	// expect: in[1].q
	// expect: b
	printf("%d %d %d %d %d\n", o.a, o.in[0].p, o.in[1].p, o.in[1].q, o.b); // expect: 1 2 3 4 5
	int v[4] = { [3] = next("v[3]"), [1] = next("v[1]"), next("v[2]") };
	// expect: v[1]
	// expect: v[2]
	// expect: v[3]
	printf("%d %d %d\n", v[1], v[2], v[3]); // expect: 6 7 8
	int r[3] = { [0 ... 1] = next("range"), [2] = next("after") };
	// expect: range
	// expect: after
	printf("%d %d %d\n", r[0], r[1], r[2]); // expect: 9 9 10
	struct inner *l = (struct inner[]) { { .q = next("l.q"), .p = next("l.p") } };
	// expect: l.p
	// expect: l.q
	printf("%d %d\n", l->p, l->q); // expect: 11 12
	return 0;
}
