// Arguments and results are converted to the declared type at the call, each way.
#include <stdio.h>

static char to_char(int x) { return x; }
static unsigned char to_uchar(int x) { return x; }
static short to_short(long x) { return x; }
static unsigned to_unsigned(long x) { return x; }
static float to_float(double x) { return x; }
static int to_int(double x) { return x; }
static _Bool to_bool(double x) { return x; }
static int take_char(char c) { return c; }
static long take_unsigned(unsigned u) { return u; }
static double take_float(float f) { return f; }
static long take_long(long l) { return l; }

int main(void)
{
	printf("%d %d\n", to_char(200), to_uchar(-1)); // expect: -56 255
	printf("%d %u\n", to_short(0x18000), to_unsigned(-1)); // expect: -32768 4294967295
	printf("%d %d %d\n", to_float(0.1) == 0.1, to_int(-7.9), to_bool(0.01)); // expect: 0 -7 1
	printf("%d %ld\n", take_char(0x1ff), take_unsigned(-1)); // expect: -1 4294967295
	printf("%.10f\n", take_float(0.1)); // expect: 0.1000000015
	printf("%ld %ld\n", take_long(-1), take_long(-1u)); // expect: -1 4294967295
	printf("%ld\n", take_long(2.9f)); // expect: 2
	int (*f)(char) = take_char;
	printf("%d\n", f(384)); // expect: -128
	printf("%d\n", take_char(3e2 - 45)); // expect: 127
	return 0;
}
