// Conversions near 2^24, 2^53, 2^63 and 2^64, both ways, by cast, assignment and mixed arithmetic.
#include <stdio.h>
#include <stdint.h>

int main(void)
{
	uint64_t u = 0xffffffffffffffff, half = 1ull << 63;
	int64_t i = INT64_MIN;
	uint32_t w = 0xffffffff;
	double d = 9007199254740992.0;
	float f = 16777216.0f;

	printf("%.0f %.0f\n", (double) u, (double) half); // expect: 18446744073709551616 9223372036854775808
	printf("%.0f %.0f\n", (float) u, (float) (half + 1)); // expect: 18446744073709551616 9223372036854775808
	printf("%.0f %.0f\n", (double) i, (float) i); // expect: -9223372036854775808 -9223372036854775808
	printf("%.0f %.0f\n", (double) w, (float) w); // expect: 4294967295 4294967296
	printf("%lu\n", (unsigned long) 9223372036854775808.0); // expect: 9223372036854775808
	printf("%lu\n", (unsigned long) 18446744073709549568.0); // expect: 18446744073709549568
	printf("%lu\n", (unsigned long) 3.99f); // expect: 3
	printf("%u %u\n", (unsigned) 4294967295.0f * 0 + (unsigned) 2147483648.0, (unsigned) 3e9f);
	// expect: 2147483648 3000000000
	printf("%d %d\n", d + 1 == d, (int64_t) d + 1 == 9007199254740993); // expect: 1 1
	printf("%d %d\n", f + 1 == f, f + 1.0 == f); // expect: 1 0
	printf("%d\n", u == (double) u); // expect: 1
	printf("%d\n", 16777217 == (float) 16777217); // expect: 1
	printf("%.0f\n", 9007199254740993 + 0.0); // expect: 9007199254740992
	printf("%.1f\n", (double) (half + 1024) - (double) half); // expect: 0.0
	printf("%.0f\n", (double) 0x8000000000000401u); // expect: 9223372036854777856
	f = u >> 40;
	printf("%.0f\n", f); // expect: 16777215
	i = -1.5f;
	w = 2.9;
	printf("%ld %u\n", (long) i, w); // expect: -1 2
	w += 0.5;
	i *= 0.5;
	printf("%u %ld\n", w, (long) i); // expect: 2 0
	return 0;
}
