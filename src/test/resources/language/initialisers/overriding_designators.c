// A later initialiser of the same place wins; one of a whole struct forgets its earlier parts.
#include <stdio.h>

struct point { int x, y; };
struct line { struct point from, to; };

static struct line overridden = {
	.from.x = 1, .from.y = 2,
	.from = { .y = 20 },
	.to = { 3, 4 },
	.to.x = 30,
};
static int a[4] = { [0 ... 3] = 9, [1] = 1, [2 ... 3] = 5, [3] = 7 };
static const char *words[] = { "old", [0] = "new", "next", [1] = "other" };

int main(void)
{
	int calls = 0;
	struct point p = { .x = 1, .x = 2, .y = 3, .x = 4 };
	int b[3] = { 1, 2, 3, [0] = 10, 20 };

	printf("%d %d %d %d\n", overridden.from.x, overridden.from.y,
	       overridden.to.x, overridden.to.y); // expect: 0 20 30 4
	printf("%d %d %d %d\n", a[0], a[1], a[2], a[3]); // expect: 9 1 5 7
	printf("%s %s %zu\n", words[0], words[1], sizeof words / sizeof *words); // expect: new other 2
	printf("%d %d\n", p.x, p.y); // expect: 4 3
	printf("%d %d %d\n", b[0], b[1], b[2]); // expect: 10 20 3
	struct line l = { .from = p, .from.y = 50, .to = p };
	printf("%d %d %d\n", l.from.x, l.from.y, l.to.y); // expect: 0 50 3
	printf("%d\n", calls); // expect: 0
	return 0;
}
