// A union's initialiser is for its first member unless designated; a later one replaces it.
#include <stdio.h>
#include <string.h>

union value {
	unsigned char bytes[4];
	int i;
	struct { short low, high; } half;
	double d;
};

static union value first = { { 1, 2, 3 } };
static union value by_name = { .i = -1 };
static union value halves = { .half = { .high = 0x1234 } };
static union value replaced = { .d = 1.5, .i = 7 };
static union value array[] = { { { 5 } }, { .half.low = 6 }, [3].i = 8 };
static struct { int kind; union value v; int after; } in = { 1, { 2, 3 }, 4 };
static struct { int kind; union value v; int after; } elided = { 1, 2, 3, 4, 5, 6 };

int main(void)
{
	union value local = { .half.low = 3, .half.high = 4 };
	union value copy = local;

	printf("%x\n", first.i); // expect: 30201
	printf("%d %d\n", by_name.bytes[3], by_name.half.low); // expect: 255 -1
	printf("%x\n", halves.i); // expect: 12340000
	printf("%d\n", replaced.i); // expect: 7
	printf("%d %d %d %d\n", array[0].i, array[1].i, array[2].i, array[3].i); // expect: 5 6 0 8
	printf("%x %d\n", in.v.i, in.after); // expect: 302 4
	printf("%x %d\n", elided.v.i, elided.after); // expect: 5040302 6
	printf("%d %d\n", copy.half.low, copy.half.high); // expect: 3 4
	printf("%g\n", ((union value) { .d = 2.5 }).d); // expect: 2.5
	return 0;
}
