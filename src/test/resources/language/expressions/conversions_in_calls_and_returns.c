// Arguments and return values convert to the declared types; variadic ones only promote.
#include <stdio.h>

static char narrow(int n) { return n; }
static unsigned char unarrow(long n) { return n; }
static int trunc_(double d) { return d; }
static float single(double d) { return d; }
static double widen(float f) { return f; }
static _Bool truth(void *p) { return p; }
static _Bool truth2(double d) { return d; }
static unsigned neg(short s) { return s; }
static long sign(int i) { return i; }
static long zero(unsigned u) { return u; }
static short both(unsigned char c, signed char d) { return c * d; }

int main(void)
{
	int x;
	float f = 1.1f;
	short s = -5;
	unsigned char c = 200;

	printf("%d %d\n", narrow(200), narrow(0x1234567f)); // expect: -56 127
	printf("%d %d\n", unarrow(-1), unarrow(0x100000001L)); // expect: 255 1
	printf("%d %d\n", trunc_(3), trunc_(-7.9f)); // expect: 3 -7
	printf("%.9f %.9f\n", single(0.1), widen(0.1)); // expect: 0.100000001 0.100000001
	printf("%d %d %d\n", truth(&x), truth(0), truth2(1e-300)); // expect: 1 0 1
	printf("%u %u\n", neg(-1), neg(65535)); // expect: 4294967295 4294967295
	printf("%ld %ld\n", sign(0x80000000), zero(-1)); // expect: -2147483648 4294967295
	printf("%d\n", both(300, 300));         // expect: 1936
	printf("%.3f %d %d %c\n", f, s, c, 'x'); // expect: 1.100 -5 200 x
	printf("%d\n", (char)narrow(128) == narrow(-128)); // expect: 1
	return 0;
}
