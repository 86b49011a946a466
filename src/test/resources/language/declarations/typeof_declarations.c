// typeof of expressions and types, of arrays, functions, bit arithmetic; the operand is not evaluated.
#include <stdio.h>

static int f(double d)
{
	return d;
}

struct s { int a[3]; const char *name; };

int main(void)
{
	int i = 1;
	const int ci = 2;
	typeof(i) j = 5;
	typeof(i++) k = 6;
	typeof(ci) cj = 7;
	typeof(int *) p = &i, q = &j;
	typeof(f) *fp = f;
	typeof(((struct s *) 0)->a) array = { 1, 2, 3 };
	typeof(*((struct s *) 0)->name) c = 'c';
	__typeof__('a' + 1L) l = 1L << 40;
	typeof(typeof(char *)[4]) strings = { "x", "y" };
	typeof(int[]) open = { 1, 2, 3, 4 };

	printf("%d %d %d %d\n", i, j, k, cj); // expect: 1 5 6 7
	printf("%d %d\n", *p, *q); // expect: 1 5
	printf("%d\n", fp(3.9)); // expect: 3
	printf("%zu %d %c\n", sizeof array, array[2], c); // expect: 12 3 c
	printf("%ld\n", l); // expect: 1099511627776
	printf("%zu %s\n", sizeof strings, strings[1]); // expect: 32 y
	printf("%zu\n", sizeof open); // expect: 16
	printf("%zu\n", sizeof(typeof(1 ? 1 : 2.0))); // expect: 8
	typeof(struct { int x; }) anon = { 4 };
	printf("%d\n", anon.x); // expect: 4
	return 0;
}
