// An enum is unsigned int unless a constant is negative, and grows to long; the constants are int.
#include <stdio.h>

enum plain { A, B, C };
enum with_negative { MINUS = -1, ZERO };
enum big { BIG = 0x80000000u, BIGGER };
enum huge { HUGE_VALUE = 1L << 40 };

#define is_signed(t) ((t) -1 < 0)
#define kind(x) _Generic((x), int: "int", unsigned: "unsigned", long: "long", unsigned long: "unsigned long", default: "other")

int main(void)
{
	enum plain p = A;
	enum with_negative n = MINUS;

	printf("%d %d\n", is_signed(enum plain), is_signed(enum with_negative)); // expect: 0 1
	puts(kind(p)); // expect: unsigned
	puts(kind(n)); // expect: int
	puts(kind(A)); // expect: int
	puts(kind(BIG)); // expect: unsigned
	puts(kind((enum big) 0)); // expect: unsigned
	printf("%zu %zu\n", sizeof(enum huge), sizeof HUGE_VALUE); // expect: 8 8
	printf("%zu %zu\n", sizeof(enum big), sizeof(enum plain)); // expect: 4 4
	printf("%d\n", p - 1 > 0); // expect: 1
	printf("%d\n", n - 1 < 0); // expect: 1
	p = 77;
	printf("%d\n", p); // expect: 77
	return 0;
}
