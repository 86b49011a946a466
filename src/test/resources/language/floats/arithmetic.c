// Double arithmetic is IEEE: rounding to nearest even, exact small integers, no associativity.
#include <stdio.h>

int main(void)
{
	double a = 0.1, b = 0.2, c = 0.3, big = 9007199254740992.0;
	float f = 0.1f, g = 0.2f;

	printf("%d\n", a + b == c);             // expect: 0
	printf("%.17g\n", a + b);               // expect: 0.30000000000000004
	printf("%d\n", f + g == 0.3f);          // expect: 1
	printf("%d\n", f == a);                 // expect: 0
	printf("%.17g %.9g\n", (double)f, f);   // expect: 0.10000000149011612 0.100000001
	printf("%d\n", (a + b) + c == a + (b + c)); // expect: 0
	printf("%d %d\n", big + 1 == big, big + 2 == big); // expect: 1 0
	printf("%.1f\n", big + 3);              // expect: 9007199254740996.0
	printf("%.20g\n", 1.0 / 3);             // expect: 0.33333333333333331483
	printf("%.10g\n", (double)(1.0f / 3));  // expect: 0.3333333433
	printf("%g %g\n", 7.0 / 2 * 2, 7 / 2 * 2.0); // expect: 7 6
	printf("%g\n", 1e308 * 10);             // expect: inf
	printf("%g\n", 1e-308 / 1e16);          // expect: 0
	printf("%d\n", 49 * (1.0 / 49) == 1);   // expect: 0
	printf("%g\n", -7.5 - -2.25);           // expect: -5.25
	printf("%.17g\n", 4.35 * 100);          // expect: 434.99999999999994
	printf("%d\n", (int)(4.35 * 100));      // expect: 434
	return 0;
}
