// Parameters: unnamed in prototypes, void, function types, struct declared there, many of them.
#include <stdio.h>

struct s { int x; };
static int unnamed(int, char *, int (*)(int), int[], struct s *);
static int twice(int x) { return 2 * x; }

static int unnamed(int a, char *b, int f(int), int c[], struct s *d)
{
	return a + b[0] + f(c[1]) + !d;
}

static long many(char a, short b, int c, long d, float e, double f, unsigned char g,
		 const char *h, long i, _Bool j, unsigned k, signed char l)
{
	return a + b * 2 + c * 3 + d * 4 + e * 5 + f * 6 + g * 7 + h[0] * 8 + i * 9 + j * 10 + k * 11 + l * 12;
}

static int modify(int x, int a[2], struct { int y; } *unused)
{
	x++;
	a[0] = x;
	a = &x;
	*a = 100;
	return x;
}

static int none(void) { return 1; }
static int unspecified() { return 2; }

int main(void)
{
	int array[2] = { 1, 2 };

	printf("%d\n", unnamed(1, "a", twice, array, 0)); // expect: 103
	printf("%ld\n", many(1, 2, 3, 4, 5.5, 6.5, 255, "h", -9, 7, 11, -12)); // expect: 2619
	printf("%d\n", modify(5, array, 0)); // expect: 100
	printf("%d\n", array[0]); // expect: 6
	printf("%d\n", none() + unspecified() + unspecified(1, 2, 3)); // expect: 5
	return 0;
}
