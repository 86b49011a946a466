// Integers to floating and back, at and around the edges of every type.
#include <limits.h>
#include <stdint.h>
#include <stdio.h>

int main(void)
{
	volatile double d;
	volatile float f;

	d = INT_MAX;
	printf("%.1f %d\n", d, (int)d);         // expect: 2147483647.0 2147483647
	d = INT_MIN;
	printf("%.1f %d\n", d, (int)d);         // expect: -2147483648.0 -2147483648
	d = UINT_MAX;
	printf("%.1f %u\n", d, (unsigned)d);    // expect: 4294967295.0 4294967295
	d = LONG_MAX;
	printf("%.1f\n", d);                    // expect: 9223372036854775808.0
	d = LONG_MIN;
	printf("%.1f %ld\n", d, (long)d);       // expect: -9223372036854775808.0 -9223372036854775808
	d = ULONG_MAX;
	printf("%.1f\n", d);                    // expect: 18446744073709551616.0
	d = 18446744073709549568.0;
	printf("%lu\n", (unsigned long)d);      // expect: 18446744073709549568
	d = 9223372036854775808.0;
	printf("%lu\n", (unsigned long)d);      // expect: 9223372036854775808
	d = 9223372036854774784.0;
	printf("%ld\n", (long)d);               // expect: 9223372036854774784
	f = INT_MAX;
	printf("%.1f %ld\n", f, (long)f);       // expect: 2147483648.0 2147483648
	f = ULONG_MAX;
	printf("%.1f\n", f);                    // expect: 18446744073709551616.0
	f = (1UL << 63) + (1UL << 39);
	printf("%.1f\n", f);                    // expect: 9223372036854775808.0
	f = (1UL << 63) + (1UL << 39) + 1;
	printf("%.1f\n", f);                    // expect: 9223373136366403584.0
	d = (1UL << 63) + 1024;
	printf("%.1f\n", d);                    // expect: 9223372036854775808.0
	d = (1UL << 63) + 1025;
	printf("%.1f\n", d);                    // expect: 9223372036854777856.0
	d = -0.9999;
	printf("%d %d\n", (int)d, (unsigned char)d); // expect: 0 0
	d = 255.99;
	printf("%d %d\n", (unsigned char)d, (signed char)127.9); // expect: 255 127
	d = -128.5;
	printf("%d\n", (signed char)d);         // expect: -128
	d = 65535.5;
	printf("%d\n", (unsigned short)d);      // expect: 65535
	printf("%d %d\n", (_Bool)0.4, (_Bool)d); // expect: 1 1
	printf("%ld %ld\n", (long)1e18f, (long)-1e18);
	// expect: 999999984306749440 -1000000000000000000
	return 0;
}
