// Structs of floats and doubles, mixed with integers, pass and return whole in every combination.
#include <stdio.h>

struct f1 { float a; };
struct f2 { float a, b; };
struct f3 { float a, b, c; };
struct f4 { float a, b, c, d; };
struct d1 { double a; };
struct d2 { double a, b; };
struct d3 { double a, b, c; };
struct id { int i; double d; };
struct fi { float f; int i; };
struct ffi { float f, g; int i; };
struct cd { char c; double d; };
struct lf { long l; float f; };
struct nest { struct f2 p; struct fi q; };
struct un { union { double d; long l; }; int tag; };

static struct f1 a1(struct f1 x) { x.a *= 2; return x; }
static struct f2 a2(struct f2 x, float y) { return (struct f2){x.b + y, x.a - y}; }
static struct f3 a3(struct f3 x) { return (struct f3){x.c, x.a, x.b}; }
static struct f4 a4(struct f4 x, struct f4 y) { return (struct f4){x.a + y.d, x.b + y.c, x.c + y.b, x.d + y.a}; }
static struct d1 b1(int n, struct d1 x) { x.a /= n; return x; }
static struct d2 b2(struct d2 x, struct d1 y) { return (struct d2){x.b * y.a, x.a}; }
static struct d3 b3(double k, struct d3 x) { return (struct d3){x.a * k, x.b * k, x.c * k}; }
static struct id c1(struct id x, struct id y) { return (struct id){x.i + y.i, x.d - y.d}; }
static struct fi c2(struct fi x) { return (struct fi){x.i, x.f}; }
static struct ffi c3(struct ffi x) { x.i += x.f + x.g; return x; }
static struct cd c4(char c, struct cd x) { x.c += c; x.d += c; return x; }
static struct lf c5(struct lf x, long l, float f) { return (struct lf){x.l + l, x.f * f}; }
static struct nest c6(struct nest n) { n.p = a2(n.p, n.q.f); n.q = c2(n.q); return n; }
static struct un c7(struct un u) { if (u.tag) u.d = u.d + 1; else u.l++; return u; }

int main(void)
{
	struct f4 f = {1, 2, 3, 4};
	struct nest n = {{1.5, 2.5}, {0.5, 7}};

	printf("%g\n", a1((struct f1){1.25}).a); // expect: 2.5
	printf("%g %g\n", a2((struct f2){1, 2}, 0.5).a, a2((struct f2){1, 2}, 0.5).b);
	// expect: 2.5 0.5
	printf("%g %g\n", a3((struct f3){1, 2, 3}).a, a3(a3((struct f3){1, 2, 3})).a); // expect: 3 2
	f = a4(f, a4(f, f));
	printf("%g %g %g %g\n", f.a, f.b, f.c, f.d); // expect: 6 7 8 9
	printf("%g\n", b1(4, (struct d1){1}).a); // expect: 0.25
	printf("%g\n", b2((struct d2){3, 5}, b1(2, (struct d1){1})).a); // expect: 2.5
	printf("%g\n", b3(0.5, b3(3, (struct d3){1, 2, 3})).c); // expect: 4.5
	printf("%d %g\n", c1((struct id){1, 2}, (struct id){3, 0.5}).i, c1((struct id){1, 2}, (struct id){3, 0.5}).d);
	// expect: 4 1.5
	printf("%g %d\n", c2((struct fi){3.9, 4}).f, c2((struct fi){3.9, 4}).i); // expect: 4 3
	printf("%d\n", c3((struct ffi){1.5, 2.75, 10}).i); // expect: 14
	printf("%c %g\n", c4(1, (struct cd){'a', 0.5}).c, c4(1, (struct cd){'a', 0.5}).d);
	// expect: b 1.5
	printf("%ld %g\n", c5((struct lf){1L << 40, 1.5}, 2, 2).l, c5((struct lf){0, 1.5}, 2, 2).f);
	// expect: 1099511627778 3
	n = c6(c6(n));
	printf("%g %g %g %d\n", n.p.a, n.p.b, n.q.f, n.q.i); // expect: 8 -4 0 7
	printf("%g %ld\n", c7((struct un){{.d = 1.5}, 1}).d, c7((struct un){{.l = 41}, 0}).l);
	// expect: 2.5 42
	return 0;
}
