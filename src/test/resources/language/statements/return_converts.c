// return converts to the function's type; main's missing return is 0.
#include <stdio.h>

struct s { int a[3]; };

static char c(void) { return 321; }
static _Bool b(int n) { return n & 4; }
static unsigned u(void) { return -1; }
static long l(void) { return 0x80000000; }
static long m(void) { return (int)0x80000000; }
static int d(void) { return 9.99; }
static float f(void) { return 0.1; }
static void *p(void) { return 0; }
static struct s s(int n) { struct s x = {{n, n, n}}; x.a[1]++; return x; }
static void v(int *n) { if (*n > 5) return; *n += 100; }
static void w(int *n) { return v(n); }

static int many(int n)
{
	if (n < 0)
		return -1;
	else if (n == 0)
		return 0;
	while (n > 10)
		return 10;
	{ { return 1; } }
}

int main(void)
{
	int n = 1;

	printf("%d %d %d\n", c(), b(12), b(3)); // expect: 65 1 0
	printf("%u %ld %ld\n", u(), l(), m());  // expect: 4294967295 2147483648 -2147483648
	printf("%d %.8f %d\n", d(), f(), p() == 0); // expect: 9 0.10000000 1
	printf("%d\n", s(4).a[1]);              // expect: 5
	v(&n);
	w(&n);
	printf("%d\n", n);                      // expect: 101
	printf("%d %d %d %d\n", many(-4), many(0), many(11), many(3)); // expect: -1 0 10 1
}
