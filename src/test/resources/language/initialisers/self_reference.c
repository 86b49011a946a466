// A name is in scope in its own initialiser: its address and size may be used.
#include <stdio.h>

struct node { int value; struct node *next, *self; };

static struct node ring[3] = {
	{ 1, &ring[1], &ring[0] },
	{ 2, &ring[2], ring + 1 },
	{ 3, ring, &ring[2] },
};
static struct node single = { .self = &single, .value = sizeof single };
extern struct node second;
static struct node first = { 10, &second, 0 };
struct node second = { 20, &first, 0 };

int main(void)
{
	struct node local = { 5, &local, &local };
	void *p = &p;
	int n[2] = { sizeof n, sizeof n / sizeof n[0] };

	printf("%d\n", ring[0].next->next->next->value); // expect: 1
	printf("%d %d\n", ring[1].self == ring + 1, single.self == &single); // expect: 1 1
	printf("%d\n", single.value); // expect: 24
	printf("%d %d\n", first.next->value, second.next->value); // expect: 20 10
	local.next->value++;
	printf("%d %d\n", local.value, local.self->next == &local); // expect: 6 1
	printf("%d\n", p == (void *) &p); // expect: 1
	printf("%d %d\n", n[0], n[1]); // expect: 8 2
	return 0;
}
