// An allocator over a char array: alignment by masks, headers before blocks, a free list in them.
#include <stdio.h>
#include <stdint.h>
#include <string.h>

static _Alignas(16) char pool[1024];
static char *next = pool;

struct header { size_t size; struct header *free; };
static struct header *released;

static void *allocate(size_t n)
{
	for (struct header **h = &released; *h; h = &(*h)->free)
		if ((*h)->size >= n) {
			struct header *found = *h;
			*h = found->free;
			return found + 1;
		}
	n = (n + 15) & -16;
	struct header *h = (struct header *) next;
	if (next + sizeof *h + n > pool + sizeof pool)
		return 0;
	h->size = n;
	next += sizeof *h + n;
	return h + 1;
}

static void release(void *p)
{
	struct header *h = (struct header *) p - 1;

	h->free = released;
	released = h;
}

int main(void)
{
	char *a = allocate(5), *b = allocate(20), *c = allocate(1);

	printf("%td %td\n", b - a, c - b); // expect: 32 48
	printf("%d\n", (uintptr_t) a % 16 == 0 && (uintptr_t) c % 16 == 0); // expect: 1
	strcpy(b, "twenty bytes");
	release(a);
	release(b);
	printf("%d\n", allocate(17) == (void *) b); // expect: 1
	printf("%d\n", allocate(3) == (void *) a); // expect: 1
	printf("%zu\n", ((struct header *) c)[-1].size); // expect: 16
	int n = 0;
	while (allocate(100))
		n++;
	printf("%d %td\n", n, next - pool); // expect: 7 1008
	printf("%s\n", b); // expect: twenty bytes
	return 0;
}
