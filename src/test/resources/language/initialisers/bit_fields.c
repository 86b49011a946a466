// Bit-fields take values in order, unnamed ones take none, designated ones go anywhere.
#include <stdio.h>

struct flags {
	unsigned a : 1, b : 2;
	unsigned : 3;
	int c : 4;
	unsigned : 0;
	unsigned d : 5;
	_Bool e : 1;
	long f : 35;
};

static struct flags constant = { 1, 2, -3, 17, 9, -1 };
static struct flags array[2] = { { .d = 31, .b = 3 }, { .f = 1L << 33, .c = 7 } };

int main(void)
{
	int x = 0x7f;
	struct flags local = { x, x, x, x, x, x };
	struct flags part = { .c = -8 };

	printf("%d %d %d\n", constant.a, constant.b, constant.c); // expect: 1 2 -3
	printf("%d %d %ld\n", constant.d, constant.e, (long) constant.f); // expect: 17 1 -1
	printf("%d %d %d\n", array[0].a, array[0].b, array[0].d); // expect: 0 3 31
	printf("%d %ld\n", array[1].c, (long) array[1].f); // expect: 7 8589934592
	printf("%d %d %d\n", local.a, local.b, local.c); // expect: 1 3 -1
	printf("%d %d %ld\n", local.d, local.e, (long) local.f); // expect: 31 1 127
	printf("%d %d\n", part.a, part.c); // expect: 0 -8
	part = (struct flags) { .b = part.c + 9 };
	printf("%d %d\n", part.b, part.c); // expect: 1 0
	return 0;
}
