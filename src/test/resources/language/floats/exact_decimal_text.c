// Reading and writing decimal text: shortest digits come back, halfway cases round correctly.
#include <stdio.h>
#include <stdlib.h>

static int same(double d)
{
	char text[40];

	snprintf(text, sizeof text, "%.17g", d);
	return strtod(text, 0) == d;
}

int main(void)
{
	unsigned long seed = 88172645463325252UL;
	int ok = 0;

	for (int i = 0; i < 200; i++) {
		union { unsigned long u; double d; } x;

		seed ^= seed << 13, seed ^= seed >> 7, seed ^= seed << 17;
		x.u = seed;
		ok += x.d != x.d || same(x.d);
	}
	printf("%d\n", ok);                     // expect: 200
	printf("%.17g\n", strtod("0.1000000000000000055511151231257827", 0));
	// expect: 0.10000000000000001
	printf("%.17g\n", strtod("2.4703282292062327208e-324", 0)); // expect: 0
	printf("%.17g\n", strtod("2.4703282292062328e-324", 0)); // expect: 4.9406564584124654e-324
	printf("%.17g\n", strtod("9007199254740993", 0)); // expect: 9007199254740992
	printf("%.17g\n", strtod("9007199254740993.00000000000000000000000001", 0));
	// expect: 9007199254740994
	printf("%.17g\n", strtod("179769313486231580793e289", 0)); // expect: inf
	printf("%.9g\n", strtof("16777217", 0)); // expect: 16777216
	printf("%.9g\n", strtof("16777217.0000001", 0)); // expect: 16777218
	printf("%.9g\n", (float)strtod("16777217.0000001", 0)); // expect: 16777218
	printf("%g\n", atof("  -12.5e-1xyz"));  // expect: -1.25
	printf("%.3f %.2f %.1f\n", 0.0005, 0.125, 0.25); // expect: 0.001 0.12 0.2
	printf("%.3f %.2f %.1f\n", 0.0015, 0.375, 0.75); // expect: 0.002 0.38 0.8
	printf("%.0f\n", 1e23);                 // expect: 99999999999999991611392
	printf("%.25g\n", 1e23);                // expect: 99999999999999991611392
	return 0;
}
