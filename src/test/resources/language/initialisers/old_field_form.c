// The old GNU forms `field: value` and `[index] value`.
#include <stdio.h>

struct operations {
	const char *name;
	int (*open)(int);
	int flags;
	int table[3];
};

static int open_it(int x)
{
	return x + 1;
}

static struct operations ops = {
	name: "device",
	open: open_it,
	flags: 1 | 4,
	table: { 1, [2] 3 },
};
static int old[] = { [2] 5, [0] 7, 8 };

int main(void)
{
	struct operations mixed = { .name = "mixed", flags: 3, { 9 } };
	union { int i; float f; } u = { f: 1.0f };

	printf("%s %d %d\n", ops.name, ops.open(1), ops.flags); // expect: device 2 5
	printf("%d %d %d\n", ops.table[0], ops.table[1], ops.table[2]); // expect: 1 0 3
	printf("%d %d %d\n", old[0], old[1], old[2]); // expect: 7 8 5
	printf("%s %d %d\n", mixed.name, mixed.flags, mixed.table[0]); // expect: mixed 3 9
	printf("%x\n", u.i); // expect: 3f800000
	return 0;
}
