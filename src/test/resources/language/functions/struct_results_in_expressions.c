// A struct result assigned over its own arguments, into arrays, members and through pointers.
#include <stdio.h>

struct m { int a, b, c, d, e; };

static struct m rot(struct m x) { return (struct m){x.b, x.c, x.d, x.e, x.a}; }
static struct m *last;
static struct m global = {1, 2, 3, 4, 5};
static struct m from_global(void) { struct m x = global; global.a = 99; return x; }
static struct m add(struct m x, struct m y) { x.a += y.a; x.e += y.e; last = &global; return x; }

static void show(struct m x) { printf("%d %d %d %d %d\n", x.a, x.b, x.c, x.d, x.e); }

int main(void)
{
	struct m v[3] = {{1, 2, 3, 4, 5}}, *p = v;
	struct { int pad; struct m in; int end; } o = {7, {0}, 8};
	int i = 0;

	v[0] = rot(v[0]);
	show(v[0]);                             // expect: 2 3 4 5 1
	v[1] = v[2] = rot(rot(v[0]));
	show(v[2]);                             // expect: 4 5 1 2 3
	p++;
	*p = add(*p, rot(*p));
	show(v[1]);                             // expect: 9 5 1 2 7
	o.in = rot(v[1]);
	show(o.in);                             // expect: 5 1 2 7 9
	printf("%d %d\n", o.pad, o.end);        // expect: 7 8
	global = from_global();
	show(global);                           // expect: 1 2 3 4 5
	show(rot(rot(rot(rot(rot(global))))));  // expect: 1 2 3 4 5
	v[i] = add(v[i + 1], global);
	i++;
	show(v[0]);                             // expect: 10 5 1 2 12
	*p = *p;
	show(({ rot(*p); }));                   // expect: 5 1 2 7 9
	show(i ? rot(*p) : *p);                 // expect: 5 1 2 7 9
	show((i++, rot(global)));               // expect: 2 3 4 5 1
	return 0;
}
