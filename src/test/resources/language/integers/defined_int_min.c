// What is defined at INT_MIN: unsigned negation, comparison, shifts right, conversions, abs by mask.
#include <limits.h>
#include <stdio.h>

static unsigned magnitude(int n) { return n < 0 ? 0u - n : n; }
static int sign_mask(int n) { return n >> 31; }

int main(void)
{
	volatile int m = INT_MIN;
	volatile long l = LONG_MIN;

	printf("%u %u\n", magnitude(m), magnitude(-5)); // expect: 2147483648 5
	printf("%d %d\n", sign_mask(m), sign_mask(5)); // expect: -1 0
	printf("%u\n", -(unsigned)m);           // expect: 2147483648
	printf("%ld\n", -(long)m);              // expect: 2147483648
	printf("%d %d\n", m / 2, m >> 1);       // expect: -1073741824 -1073741824
	printf("%d\n", m < 0 && m - 1L < m);    // expect: 1
	printf("%d\n", (int)((unsigned)m - 1)); // expect: 2147483647
	printf("%d\n", (int)((unsigned)INT_MAX + 1) == m); // expect: 1
	printf("%d\n", ~m);                     // expect: 2147483647
	printf("%d\n", m ^ -1);                 // expect: 2147483647
	printf("%lu\n", -(unsigned long)l);     // expect: 9223372036854775808
	printf("%ld\n", (long)(-(unsigned long)l)); // expect: -9223372036854775808
	printf("%.0f\n", (double)l);            // expect: -9223372036854775808
	printf("%d %d\n", (short)m, (short)(m + 0x8000)); // expect: 0 -32768
	printf("%u\n", (unsigned)m / 3);        // expect: 715827882
	printf("%d\n", m + INT_MAX);            // expect: -1
	printf("%d\n", m == -2147483648 && m == 0x80000000); // expect: 1
	printf("%zu %zu\n", sizeof -2147483648, sizeof INT_MIN); // expect: 8 4
	return 0;
}
