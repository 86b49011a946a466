// Quotients round towards zero, remainders take the dividend's sign; every sign, width and constant divisor.
#include <limits.h>
#include <stdio.h>

static void pair(int a, int b) { printf("%d %d\n", a / b, a % b); }

int main(void)
{
	int v[] = {-9, -8, -7, -1, 0, 1, 7, 8, 9}, ok = 1;
	volatile int seven = 7, minus = -4;
	unsigned u = -7;
	signed char c = -128;

	pair(7, 2);                             // expect: 3 1
	pair(-7, 2);                            // expect: -3 -1
	pair(7, -2);                            // expect: -3 1
	pair(-7, -2);                           // expect: 3 -1
	pair(INT_MIN, 2);                       // expect: -1073741824 0
	pair(INT_MIN, 3);                       // expect: -715827882 -2
	pair(INT_MAX, -1);                      // expect: -2147483647 0
	pair(INT_MIN + 1, -1);                  // expect: 2147483647 0
	for (int i = 0; i < 9; i++) {
		ok &= v[i] / 7 == v[i] / seven && v[i] % 7 == v[i] % seven;
		ok &= v[i] / -4 == v[i] / minus && v[i] % -4 == v[i] % minus;
		ok &= v[i] / 4 * 4 + v[i] % 4 == v[i];
		ok &= v[i] / 8 == (v[i] + (v[i] < 0 ? 7 : 0)) >> 3;
	}
	printf("%d\n", ok);                     // expect: 1
	printf("%u %u\n", u / 2, u % 10);       // expect: 2147483644 9
	printf("%d %d\n", c / -1, c % 3);       // expect: 128 -2
	printf("%ld %ld\n", LONG_MIN / 10, LONG_MIN % 10); // expect: -922337203685477580 -8
	printf("%lu %lu\n", ULONG_MAX / 10, ULONG_MAX % 10); // expect: 1844674407370955161 5
	printf("%ld\n", -7L / 2u);              // expect: -3
	printf("%u\n", -7 / 2u);                // expect: 2147483644
	printf("%d\n", (short)-32768 / (short)-1); // expect: 32768
	printf("%lu\n", ULONG_MAX / (ULONG_MAX - 1)); // expect: 1
	printf("%lu %lu\n", (1UL << 63) / 3, (1UL << 63) % 3); // expect: 3074457345618258602 2
	printf("%d %d\n", 0 / -5, 0 % -5);      // expect: 0 0
	return 0;
}
