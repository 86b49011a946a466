// Tags live in a name space of their own and in blocks, parameters and prototypes like other names.
#include <stdio.h>

struct t { char c; };
enum colour { RED, GREEN };
int t = 5;

static int colour(struct t t)
{
	return t.c;
}

static int inside(void)
{
	struct t { long l[2]; } x = { { 1, 2 } };
	enum colour { GREEN = 50, RED };

	return sizeof(struct t) + x.l[1] + RED;
}

static int before(void)
{
	struct t *outer = 0;
	int first = sizeof *outer;
	struct t;
	struct t *inner = 0;
	struct t { int i[5]; };

	return first * 100 + sizeof *inner;
}

int main(void)
{
	struct t t = { 7 };
	int RED = 9;

	printf("%d\n", colour(t)); // expect: 7
	printf("%d\n", inside()); // expect: 69
	printf("%d\n", before()); // expect: 120
	printf("%d %d\n", RED, GREEN); // expect: 9 1
	if (sizeof(struct t { short s; }) == 2) {
		struct t u = { 3 };
		printf("%d %zu\n", u.s, sizeof(struct t));
	}
	// expect: 3 2
	printf("%zu\n", sizeof(struct t)); // expect: 1
	{
		union t { int i; };
		union t u = { 8 };
		printf("%d\n", u.i);
	}
	// expect: 8
	t: printf("%d\n", t.c); // expect: 7
	return 0;
}
