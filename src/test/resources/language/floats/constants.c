// Floating constants in every spelling: decimal, exponent, hexadecimal, suffixes, folded expressions.
#include <stdio.h>

static const double folded = 1.0 / 3 + 2e-3 * 5 - .5;
static const float single = 1.0f / 3;
static double table[] = {1, 1., .5, 1e3, 1.e-2, 0x1p4, 0x.8p0, 0x1.8p-1, 1e+2, 010, 010.0, 1e0};
static int truncated = (int)(2.99 * 100), compared = 0.1 + 0.2 == 0.3, negative = -.5 < 0;

int main(void)
{
	volatile double one = 1, three = 3, two = 2e-3, five = 5, half = .5;
	volatile float onef = 1, threef = 3;

	for (unsigned i = 0; i < sizeof table / sizeof *table; i++)
		printf("%g\n", table[i]);
	// expect: 1
	// expect: 1
	// expect: 0.5
	// expect: 1000
	// expect: 0.01
	// expect: 16
	// expect: 0.5
	// expect: 0.75
	// expect: 100
	// expect: 8
	// expect: 10
	// expect: 1
	printf("%zu %zu %zu\n", sizeof 1.0, sizeof 1.0f, sizeof 1.F); // expect: 8 4 4
	printf("%d\n", folded == one / three + two * five - half); // expect: 1
	printf("%d\n", single == onef / threef); // expect: 1
	printf("%d %d %d\n", truncated, compared, negative); // expect: 299 0 1
	printf("%.17g\n", 3.14159265358979323846264338327950288); // expect: 3.1415926535897931
	printf("%.9g\n", 3.14159265358979323846264338327950288f); // expect: 3.14159274
	printf("%.17g\n", 0.1f + 0.0);          // expect: 0.10000000149011612
	printf("%d\n", 1e400 > 1e308);          // expect: 1
	printf("%g %g\n", 1e-400, 4e-324);      // expect: 0 4.94066e-324
	printf("%.1f\n", 123456789012345678.0); // expect: 123456789012345680.0
	printf("%.17g\n", 2.2250738585072011e-308); // expect: 2.2250738585072009e-308
	printf("%.17g\n", 9007199254740993.0);  // expect: 9007199254740992
	printf("%d\n", 0x1.fffffffffffffp1023 == 1.7976931348623157e308); // expect: 1
	return 0;
}
