// The words of a type may stand in any order, with qualifiers and storage among them.
#include <stdio.h>
#include <stdint.h>

#define kind(x) _Generic((x), short: "short", unsigned short: "unsigned short", \
	int: "int", unsigned: "unsigned", long: "long", unsigned long: "unsigned long", \
	long long: "long long", unsigned long long: "unsigned long long", \
	signed char: "signed char", unsigned char: "unsigned char", default: "other")

long static unsigned a = 1;
int short const b = 2;
long const unsigned long int c = 3;
signed d = 4;
char typedef unsigned byte;

int main(void)
{
	int long volatile signed e = 5;
	register short unsigned int f = 6;
	unsigned const int long long g = 7;
	char signed h = 8;
	byte i = 9;
	long long j = 10;

	printf("%s %s %s %s\n", kind(a), kind(b), kind(c), kind(d)); // expect: unsigned long short unsigned long long int
	printf("%s %s\n", kind(e), kind(f)); // expect: long unsigned short
	printf("%s %s %s\n", kind(g), kind(h), kind(i)); // expect: unsigned long long signed char unsigned char
	printf("%s %s\n", kind(j), kind(1LL * g)); // expect: long long unsigned long long
	printf("%s %s\n", kind((int64_t) 0), kind((uint32_t) 0)); // expect: long unsigned
	printf("%s %s\n", kind((intmax_t) 0), kind((size_t) 0)); // expect: long unsigned long
	printf("%s %s\n", kind((int_fast16_t) 0), kind((uint_least8_t) 0)); // expect: long unsigned char
	printf("%lu %d %llu %d\n", a, b, c, d); // expect: 1 2 3 4
	return 0;
}
