// Anonymous members take part in order, and by the names they export.
#include <stdio.h>

struct a {
	int kind;
	union {
		struct { int x, y; };
		long raw;
	};
	struct { char c; };
	int last;
};

static struct a in_order = { 1, { { 2, 3 } }, { 'c' }, 4 };
static struct a elided = { 1, 2, 3, 'd', 4 };
static struct a by_name = { .last = 9, .y = 8, .c = 'e', .kind = 7 };
static struct a mixed = { .x = 5, 6, 'f', 10 };
static struct a raw = { 1, .raw = 0x500000006, 'g' };

static void print(const struct a *p)
{
	printf("%d %d %d %c %d\n", p->kind, p->x, p->y, p->c, p->last);
}

int main(void)
{
	struct a local = { .y = in_order.x + 1, .last = 2, .c = 'h' };

	print(&in_order); // expect: 1 2 3 c 4
	print(&elided); // expect: 1 2 3 d 4
	print(&by_name); // expect: 7 0 8 e 9
	print(&mixed); // expect: 0 5 6 f 10
	print(&raw); // expect: 1 6 5 g 0
	print(&local); // expect: 0 0 3 h 2
	return 0;
}
