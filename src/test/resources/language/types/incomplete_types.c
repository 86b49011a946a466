// An incomplete struct may be pointed to, completed later and hidden by an inner declaration.
#include <stdio.h>

struct later;
static int peek(struct later *p);
extern struct later object;
extern int array[];
typedef struct node node;

static struct later *make(void)
{
	return &object;
}

struct later { int x; node *n; };
struct node { int value; node *next; };
struct later object = { 42, 0 };

static int peek(struct later *p)
{
	return p->x;
}

int main(void)
{
	node last = { 2, 0 }, first = { 1, &last };
	struct inner *unused = 0;

	object.n = &first;
	printf("%d\n", peek(make())); // expect: 42
	printf("%d\n", object.n->next->value); // expect: 2
	{
		struct later;
		struct later *p = 0;
		struct later { char c; };
		printf("%zu\n", sizeof *p);
	}
	// expect: 1
	printf("%d %d\n", sizeof object == 16, unused == 0); // expect: 1 1
	printf("%d %zu\n", array[2], sizeof *array); // expect: 3 4
	return 0;
}

int array[] = { 1, 2, 3 };
