// INT_MIN, LONG_MIN and their neighbours in unary, absolute, comparison and division by powers.
#include <stdio.h>
#include <limits.h>

int main(void)
{
	int min = INT_MIN, max = INT_MAX;
	long lmin = LONG_MIN;
	unsigned umax = UINT_MAX;

	printf("%u\n", -(unsigned) min); // expect: 2147483648
	printf("%u\n", (unsigned) max + 1); // expect: 2147483648
	printf("%ld\n", -(long) min); // expect: 2147483648
	printf("%d\n", min / 2 - 1); // expect: -1073741825
	printf("%d %d\n", min >> 31, min / 16); // expect: -1 -134217728
	printf("%d\n", ~min == max); // expect: 1
	printf("%d %d\n", min < max, (unsigned) min > (unsigned) max); // expect: 1 1
	printf("%lu\n", -(unsigned long) lmin); // expect: 9223372036854775808
	printf("%ld %ld\n", lmin >> 63, lmin / 4); // expect: -1 -2305843009213693952
	printf("%d\n", (int) umax); // expect: -1
	printf("%d\n", (int) (umax >> 1) == max); // expect: 1
	printf("%ld\n", (long) min * min >> 60); // expect: 4
	printf("%d\n", (short) max); // expect: -1
	printf("%u\n", umax * umax); // expect: 1
	printf("%d\n", min % 10); // expect: -8
	printf("%d\n", (int) (max + 1L)); // expect: -2147483648
	printf("%lx\n", (unsigned long) lmin); // expect: 8000000000000000
	return 0;
}
