// A constant takes the first type of its list that holds it; hexadecimal lists have unsigned ones too.
#include <stdio.h>

#define kind(x) _Generic((x), int: "int", unsigned: "unsigned", long: "long", \
	unsigned long: "unsigned long", long long: "long long", \
	unsigned long long: "unsigned long long", float: "float", double: "double", \
	char: "char", default: "?")

int main(void)
{
	printf("%s %s\n", kind(2147483647), kind(2147483648)); // expect: int long
	printf("%s %s\n", kind(0x7fffffff), kind(0x80000000)); // expect: int unsigned
	printf("%s %s\n", kind(0xffffffff), kind(0x100000000)); // expect: unsigned long
	printf("%s %s\n", kind(037777777777), kind(0b11111111111111111111111111111111)); // expect: unsigned unsigned
	printf("%s %s\n", kind(0x8000000000000000), kind(9223372036854775807)); // expect: unsigned long long
	printf("%s %s %s\n", kind(1u), kind(1L), kind(1ul)); // expect: unsigned long unsigned long
	printf("%s %s %s\n", kind(1LL), kind(1Ull), kind(1lu)); // expect: long long unsigned long long unsigned long
	printf("%s %s\n", kind(4294967296u), kind(4294967295u)); // expect: unsigned long unsigned
	printf("%s %s %s\n", kind(1.0), kind(1.0f), kind(1e1f)); // expect: double float float
	printf("%s %s\n", kind('a'), kind(-2147483648)); // expect: int long
	printf("%d\n", -2147483648 < 0); // expect: 1
	printf("%d\n", 0x80000000 > 0 && -0x80000000 > 0); // expect: 1
	printf("%d %d %d\n", 010, 0x10, 0b10); // expect: 8 16 2
	printf("%g %g %g\n", 1e3, 0x1p-2, .5e1); // expect: 1000 0.25 5
	return 0;
}
