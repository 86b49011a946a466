// Blocks used after they were given back.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct node {
	int value;
	struct node *next;
};

static struct node *push(struct node *list, int value)
{
	struct node *n = malloc(sizeof *n);

	n->value = value;
	n->next = list;
	return n;
}

int main(void)
{
	struct node *list = push(push(NULL, 1), 2);
	struct node *n;
	char *name = strdup("mapping");
	int *p = malloc(4096), *old = p;
	char *twice = malloc(24);

	n = list->next;
	free(list);
	printf("%d\n", list->next == n); // event: heap-use-after-free: read of 8 bytes at byte 8 of a block of 16 bytes that was freed
	n->next = list; // this one is still there
	free(name);
	printf("%.3s\n", name); // event: heap-use-after-free: read of 1 byte at byte 0 of a block of 8 bytes that was freed
	malloc(64);
	p = realloc(p, 100000);
	if (p != old)
		old[7] = 1; // event: heap-use-after-free: write of 4 bytes at byte 28 of a block of 4096 bytes that was freed
	free(twice);
	fflush(stdout);
	free(twice); // event: double-free: the block of 24 bytes was freed before
	return 0;
}
