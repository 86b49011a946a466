// A struct defined inside another, in a parameter, a cast or a sizeof has its tag in the scope around.
#include <stdio.h>

struct outer {
	struct inner { int a; enum { RED = 3, BLUE } colour; } in;
	union { int i; float f; } u;
};

static int use(struct inner *p)
{
	return p->a + p->colour;
}

static struct { int x, y; } unnamed = { 1, 2 }, another = { 3, 4 };
static int last = sizeof(struct made_in_sizeof { char c[12]; });

int main(void)
{
	struct outer o = { { 1, BLUE }, { 5 } };
	struct inner i = o.in;
	struct made_in_sizeof s = { "text" };

	printf("%d %d\n", use(&i), RED); // expect: 5 3
	unnamed = another;
	printf("%d %d\n", unnamed.x, unnamed.y); // expect: 3 4
	printf("%d %s\n", last, s.c); // expect: 12 text
	struct { struct { struct { int deep; } b; } a; } d = { .a.b.deep = 8 };
	printf("%d\n", d.a.b.deep); // expect: 8
	for (struct { int i; char c; } v = { 0, 'a' }; v.i < 2; v.i++, v.c++)
		printf("%d%c\n", v.i, v.c);
	// expect: 0a
	// expect: 1b
	printf("%zu\n", sizeof(struct { char c; int i; })); // expect: 8
	return 0;
}
