// !, &&, ||, and comparisons give int 0 or 1, whatever the operands: floats, pointers, wide integers.
#include <stdio.h>

static int count;

static int bump(int result)
{
	count++;
	return result;
}

int main(void)
{
	double zero = 0.0, minus = -0.0, nan = zero / zero, small = 1e-320;
	long wide = 1L << 32;
	char *p = 0;

	printf("%d %d %d\n", !zero, !minus, !small); // expect: 1 1 0
	printf("%d %d\n", nan == nan, !nan); // expect: 0 0
	printf("%d %d\n", !!wide, wide && 1); // expect: 1 1
	printf("%d %d\n", !p, p || "x"); // expect: 1 1
	printf("%d\n", (int) wide ? 1 : 0); // expect: 0
	if (wide)
		puts("wide is true");
	while (small) {
		small = 0;
		puts("small is true");
	}
	// expect: wide is true
	// expect: small is true
	printf("%d %d\n", bump(0) && bump(1), count); // expect: 0 0
	printf("%d %d\n", bump(1) || bump(1), count); // expect: 1 1
	printf("%d\n", 5 > 3 > 1); // expect: 0
	printf("%d\n", -1 < 0 == 1); // expect: 1
	printf("%zu %d\n", sizeof !wide, (3 && 2) + (0 || 7)); // expect: 4 2
	printf("%d\n", nan < 1 || nan >= 1 || nan != nan); // expect: 1
	return 0;
}
