// Floating to integer drops the fraction; integer to floating rounds to what fits.
#include <stdio.h>

int main(void)
{
	double d = 2.99;
	float f = -2.99f;
	int i = 16777217;
	long l = 9007199254740993;
	unsigned long big = 0xfffffffffffffc00;

	printf("%d %d\n", (int) d, (int) f); // expect: 2 -2
	printf("%d %d\n", (char) 65.5, (unsigned char) 255.99); // expect: 65 255
	printf("%u\n", (unsigned) 4294967295.0); // expect: 4294967295
	printf("%ld\n", (long) 1e18); // expect: 1000000000000000000
	printf("%lu\n", (unsigned long) 1.8e19); // expect: 18000000000000000000
	printf("%.1f %.1f\n", (float) i, (double) i); // expect: 16777216.0 16777217.0
	printf("%.0f\n", (double) l); // expect: 9007199254740992
	printf("%.0f %.0f\n", (double) big, (double) (unsigned) -1); // expect: 18446744073709551616 4294967295
	printf("%.0f\n", (double) -1UL); // expect: 18446744073709551616
	printf("%d\n", (int) (d + 0.01)); // expect: 3
	printf("%d\n", (int) (0.1 * 3 * 10)); // expect: 3
	i = 7.9;
	i += 0.6;
	printf("%d\n", i); // expect: 7
	i *= 1.5;
	printf("%d\n", i); // expect: 10
	printf("%d\n", (_Bool) 0.1 + (int) 0.9); // expect: 1
	short s = 1.5e3;
	printf("%d %g\n", s, 7 / 2 + 7 / 2.0); // expect: 1500 6.5
	return 0;
}
