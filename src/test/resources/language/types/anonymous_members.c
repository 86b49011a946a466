// Members of anonymous structs and unions are members of the outer one, through any depth.
#include <stdio.h>
#include <stddef.h>

struct event {
	int type;
	union {
		struct { short x, y; };
		struct { int key; char repeat; } k;
		long raw;
		struct {
			union { unsigned char low; char also; };
			unsigned char high;
		};
	};
	int tail;
};

static int sum(const struct event *e)
{
	return e->x + e->y;
}

int main(void)
{
	struct event e = { 1, .x = 0x102, .y = 3, .tail = 9 };

	printf("%d %d\n", e.x, e.y); // expect: 258 3
	printf("%lx\n", (unsigned long) e.raw); // expect: 30102
	printf("%d %d\n", e.low, e.high); // expect: 2 1
	e.k.key = 0x50004;
	printf("%d\n", sum(&e)); // expect: 9
	printf("%zu %zu %zu\n", offsetof(struct event, y), offsetof(struct event, high),
	       offsetof(struct event, tail)); // expect: 10 9 16
	struct event f = { 2, { { 7, 8 } }, 9 };
	printf("%d %d %d\n", f.x, f.y, f.tail); // expect: 7 8 9
	short *p = &f.y;
	*p = -1;
	printf("%d %zu\n", f.y, sizeof e); // expect: -1 24
	return 0;
}
