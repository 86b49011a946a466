// __auto_type takes the type of its initialiser, decayed and evaluated once.
#include <stdio.h>

#define max(a, b) ({ __auto_type _a = (a); __auto_type _b = (b); _a > _b ? _a : _b; })

static int calls;

static long next(void)
{
	return ++calls;
}

int main(void)
{
	int array[3] = { 1, 2, 3 };
	__auto_type p = array;
	__auto_type x = 1.5f;
	const __auto_type c = 'c';
	__auto_type f = next;
	struct { int a, b; } s = { 3, 4 };
	__auto_type t = s;

	printf("%zu %d\n", sizeof p, p[1]); // expect: 8 2
	printf("%zu %g\n", sizeof x, x); // expect: 4 1.5
	printf("%zu %d\n", sizeof c, c); // expect: 4 99
	printf("%ld\n", f()); // expect: 1
	t.a = 9;
	printf("%d %d %d\n", s.a, t.a, t.b); // expect: 3 9 4
	printf("%ld %d\n", max(next(), 0), calls); // expect: 2 1
	printf("%zu\n", sizeof max(1, 2L)); // expect: 8
	printf("%g\n", max(1, 2.5)); // expect: 2.5
	return 0;
}
