// The common type of two operands: rank, signedness, width, floating.
#include <stdio.h>

#define kind(x) _Generic((x), int: "int", unsigned: "unsigned", long: "long", \
	unsigned long: "unsigned long", long long: "long long", \
	unsigned long long: "unsigned long long", float: "float", double: "double", default: "?")

int main(void)
{
	char c = 1;
	short s = 1;
	int i = 1;
	unsigned u = 1;
	long l = 1;
	unsigned long ul = 1;
	long long ll = 1;
	float f = 1;

	printf("%s %s %s\n", kind(c + c), kind(s + u), kind(i + l)); // expect: int unsigned long
	printf("%s %s %s\n", kind(u + l), kind(ul + l), kind(ll + ul)); // expect: long unsigned long unsigned long long
	printf("%s %s\n", kind(l + ll), kind(u + ll)); // expect: long long long long
	printf("%s %s %s\n", kind(f + i), kind(f + 1.0), kind(ul + f)); // expect: float double float
	printf("%s %s\n", kind(1 ? i : u), kind(0 ? c : s)); // expect: unsigned int
	printf("%s %s\n", kind(c << l), kind(l << c)); // expect: int long
	printf("%s %s\n", kind(u > l), kind(!l)); // expect: int int
	printf("%s %s\n", kind(-u), kind(~ul)); // expect: unsigned unsigned long
	printf("%s %s\n", kind((c, s)), kind(s = l)); // expect: ? ?
	printf("%ld\n", l - 2 + u); // expect: 0
	printf("%u\n", i - 2 + u - 1); // expect: 4294967295
	return 0;
}
