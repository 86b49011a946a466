// A bit-field narrower than int becomes int even if unsigned; as wide as int it stays unsigned.
#include <stdio.h>

#define kind(x) _Generic((x), int: "int", unsigned: "unsigned", long: "long", unsigned long: "unsigned long", default: "other")

struct b {
	unsigned u5 : 5;
	unsigned u31 : 31;
	unsigned u32 : 32;
	int i5 : 5;
	unsigned long ul40 : 40;
	unsigned long ul20 : 20;
	unsigned char uc : 8;
};

int main(void)
{
	struct b x = { 1, 1, 1, -1, 1, 1, 255 };

	printf("%s %s %s\n", kind(x.u5 + 0), kind(x.u31 + 0), kind(x.u32 + 0)); // expect: int int unsigned
	printf("%d\n", x.u5 - 2 < 0); // expect: 1
	printf("%d\n", x.u31 - 2 < 0); // expect: 1
	printf("%d\n", x.u32 - 2 < 0); // expect: 0
	printf("%d\n", -x.u5 < 0); // expect: 1
	printf("%d\n", x.i5 < x.u5); // expect: 1
	printf("%d\n", ~x.u5); // expect: -2
	printf("%d\n", x.u5 << 4); // expect: 16
	printf("%d\n", x.uc + 1); // expect: 256
	printf("%d\n", x.i5 == -1); // expect: 1
	printf("%d\n", x.u5 > -1); // expect: 1
	x.u5 = 31;
	printf("%d %d\n", x.u5 + 1, ++x.u5); // expect: 1 0
	printf("%lx\n", (unsigned long) (x.ul40 << 39)); // expect: 8000000000
	printf("%d\n", (int) (x.ul20 - 2 < 0)); // expect: 1
	return 0;
}
