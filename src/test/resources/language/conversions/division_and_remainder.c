// Integer division truncates toward zero, the remainder takes the dividend's sign; unsigned differs.
#include <stdio.h>
#include <stdlib.h>
#include <limits.h>

int main(void)
{
	int a = -7, b = 2;
	unsigned u = 2;
	signed char c = -128;
	long l = LONG_MIN;

	printf("%d %d\n", a / b, a % b); // expect: -3 -1
	printf("%d %d\n", 7 / -2, 7 % -2); // expect: -3 1
	printf("%d %d\n", -7 / -2, -7 % -2); // expect: 3 -1
	printf("%u %u\n", a / u, a % u); // expect: 2147483644 1
	printf("%d %d\n", c / -1, c % 10); // expect: 128 -8
	printf("%ld %ld\n", l / 10, l % 10); // expect: -922337203685477580 -8
	printf("%ld\n", l / 2u); // expect: -4611686018427387904
	printf("%d\n", (a / b) * b + a % b == a); // expect: 1
	printf("%d %d\n", 'a' / 10, 'a' % 10); // expect: 9 7
	printf("%lu\n", -1UL / 10); // expect: 1844674407370955161
	printf("%d\n", (unsigned char) 200 / 3); // expect: 66
	printf("%d %d\n", div(-7, 2).quot, div(-7, 2).rem); // expect: -3 -1
	printf("%g %d\n", -7 / 2.0, -7 / 2); // expect: -3.5 -3
	a %= 4;
	printf("%d\n", a); // expect: -3
	a = 100;
	a /= 7u;
	printf("%d\n", a); // expect: 14
	return 0;
}
