// The extremes of the integer types, and what one more makes of the unsigned ones.
#include <stdio.h>
#include <limits.h>
#include <stdint.h>

int main(void)
{
	unsigned char uc = UCHAR_MAX;
	unsigned short us = USHRT_MAX;

	printf("%d %d %d\n", CHAR_BIT, SCHAR_MIN, SCHAR_MAX); // expect: 8 -128 127
	printf("%d %d\n", CHAR_MIN, CHAR_MAX); // expect: -128 127
	printf("%d %d\n", SHRT_MIN, SHRT_MAX); // expect: -32768 32767
	printf("%d %d\n", INT_MIN, INT_MAX); // expect: -2147483648 2147483647
	printf("%ld %ld\n", LONG_MIN, LONG_MAX); // expect: -9223372036854775808 9223372036854775807
	printf("%lld %llu\n", LLONG_MIN, ULLONG_MAX); // expect: -9223372036854775808 18446744073709551615
	printf("%u %lu\n", UINT_MAX, ULONG_MAX); // expect: 4294967295 18446744073709551615
	printf("%d %d\n", ++uc, ++us); // expect: 0 0
	printf("%u %lu\n", UINT_MAX + 1, ULONG_MAX + 1); // expect: 0 0
	printf("%d\n", UINT_MAX == -1u); // expect: 1
	printf("%d\n", INT_MIN == -INT_MAX - 1); // expect: 1
	printf("%d %d\n", INT8_MIN, UINT16_MAX); // expect: -128 65535
	printf("%d\n", INTPTR_MAX == LONG_MAX && SIZE_MAX == ULONG_MAX); // expect: 1
	return 0;
}
