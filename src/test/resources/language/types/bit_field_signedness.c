// Bit-fields: plain int is signed, unsigned wraps at the width, _Bool is one bit of truth.
#include <stdio.h>

struct bits {
	int plain : 3;
	signed s : 3;
	unsigned u : 3;
	_Bool b : 1;
	char c : 4;
	unsigned char uc : 4;
	int one : 1;
	long l : 40;
	unsigned long ul : 40;
};

int main(void)
{
	struct bits x = { 0 };

	x.plain = 7;
	x.s = -1;
	x.u = 7;
	printf("%d %d %d\n", x.plain, x.s, x.u); // expect: -1 -1 7
	x.u++;
	x.plain = 4;
	printf("%d %d\n", x.u, x.plain); // expect: 0 -4
	x.b = 2;
	x.one = 1;
	printf("%d %d\n", x.b, x.one); // expect: 1 -1
	x.c = 8;
	x.uc = 8;
	printf("%d %d\n", x.c, x.uc); // expect: -8 8
	x.l = 1L << 39;
	x.ul = -1;
	printf("%ld %lu\n", (long) x.l, (unsigned long) x.ul); // expect: -549755813888 1099511627775
	printf("%d\n", x.u = 9); // expect: 1
	printf("%d\n", (x.s = 5)); // expect: -3
	printf("%d\n", x.u -= 2); // expect: 7
	printf("%zu\n", sizeof x); // expect: 16
	return 0;
}
