// The type of an integer literal: decimal and hex, suffixes, binary, octal, and the first type that fits.
#include <stdio.h>

#define T(x) _Generic((x), int: "int", unsigned: "unsigned", long: "long", unsigned long: "unsigned long", \
	long long: "long long", unsigned long long: "unsigned long long")

int main(void)
{
	printf("%s %s\n", T(2147483647), T(2147483648)); // expect: int long
	printf("%s %s\n", T(0x7fffffff), T(0x80000000)); // expect: int unsigned
	printf("%s %s\n", T(0xffffffff), T(0x100000000)); // expect: unsigned long
	printf("%s %s\n", T(0x7fffffffffffffff), T(0x8000000000000000));
	// expect: long unsigned long
	printf("%s %s\n", T(037777777777), T(040000000000)); // expect: unsigned long
	printf("%s %s %s\n", T(1u), T(1l), T(1ul)); // expect: unsigned long unsigned long
	printf("%s %s %s\n", T(1LL), T(1uLL), T(1llU));
	// expect: long long unsigned long long unsigned long long
	printf("%s %s\n", T(4294967296u), T(0xffffffffL)); // expect: unsigned long long
	printf("%d %d %d\n", 0b1011, 0B1, 0b11111111); // expect: 11 1 255
	printf("%d %d %d\n", 010, 0x10, 0);     // expect: 8 16 0
	printf("%d %x\n", 0XfF, 0xABCDEF);      // expect: 255 abcdef
	printf("%llu\n", 18446744073709551615ULL); // expect: 18446744073709551615
	printf("%lld\n", -9223372036854775807LL - 1); // expect: -9223372036854775808
	printf("%d\n", -1 < 0x80000000 ? 1 : 0); // expect: 0
	printf("%d\n", -2147483648 < 0);        // expect: 1
	return 0;
}
