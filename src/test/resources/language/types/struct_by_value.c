// Structs of every size are copied by assignment, argument and result; the copy is its own.
#include <stdio.h>

struct tiny { char c; };
struct odd { char c[3]; };
struct pair { long a, b; };
struct mixed { double d; int i; };
struct large { int a[20]; };

static struct tiny t(struct tiny x) { x.c++; return x; }
static struct odd o(struct odd x) { x.c[2] = '!'; return x; }
static struct pair swap(struct pair x) { return (struct pair) { x.b, x.a }; }
static struct mixed m(int before, struct mixed x, double after) { x.d += after; x.i += before; return x; }
static struct large l(struct large x) { x.a[19] = x.a[0]; x.a[0] = -1; return x; }

int main(void)
{
	struct tiny a = { 'a' };
	struct odd b = { { 'x', 'y', 'z' } };
	struct pair c = { 1, 2 };
	struct mixed d = { 1.5, 10 };
	struct large e = { { 7, 8 } }, f;

	printf("%c %c\n", t(a).c, a.c); // expect: b a
	printf("%.3s %.3s\n", o(b).c, b.c); // expect: xy! xyz
	c = swap(c);
	printf("%ld %ld %ld\n", c.a, c.b, swap(swap(c)).a); // expect: 2 1 2
	d = m(1, d, 0.25);
	printf("%g %d\n", d.d, d.i); // expect: 1.75 11
	f = l(e);
	printf("%d %d %d %d\n", e.a[0], f.a[0], f.a[19], l(f).a[19]); // expect: 7 -1 7 -1
	printf("%d\n", l(l(e)).a[1]); // expect: 8
	f = e = (struct large) { { [3] = 4 } };
	printf("%d %d\n", f.a[0], f.a[3]); // expect: 0 4
	printf("%ld\n", (c.a > 1 ? c : swap(c)).b); // expect: 1
	return 0;
}
