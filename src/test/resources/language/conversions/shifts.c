// The type of a shift is that of its promoted left operand; >> of a negative number keeps the sign.
#include <stdio.h>

int main(void)
{
	int i = -17;
	unsigned u = 0xf0000000u;
	unsigned char c = 0x80;
	long l = 1;
	signed char n = -1;

	printf("%d %d\n", i >> 2, i / 4); // expect: -5 -4
	printf("%u %d\n", u >> 28, (int) u >> 28); // expect: 15 -1
	printf("%d %d\n", c << 1, (unsigned char) (c << 1)); // expect: 256 0
	printf("%ld\n", l << 40); // expect: 1099511627776
	printf("%d\n", 1 << 31 >> 31); // expect: -1
	printf("%u\n", 1u << 31 >> 31); // expect: 1
	printf("%d\n", n >> 7); // expect: -1
	printf("%d\n", (unsigned char) n >> 7); // expect: 1
	printf("%lx\n", ~0UL << 60); // expect: f000000000000000
	printf("%lx\n", (unsigned long) ~0U << 4); // expect: ffffffff0
	printf("%d\n", 1 << 3 + 1); // expect: 16
	printf("%d\n", 256 >> 2 << 1); // expect: 128
	i >>= 1;
	c <<= 1;
	u >>= 31;
	printf("%d %d %u\n", i, c, u); // expect: -9 0 1
	unsigned long by = 33;
	printf("%ld\n", l << by); // expect: 8589934592
	return 0;
}
