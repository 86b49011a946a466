// What programs rightly do with the heap: other allocators on one block, realloc, flexible arrays, copies of padded structs, rings.
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <malloc.h>
#include <sys/wait.h>

#define container_of(ptr, type, member) ((type *) ((char *) (ptr) - offsetof(type, member)))

struct list { struct list *next; };
struct item { char tag; struct list link; short value; };
struct padded { char c; long l; char d; };
struct text { size_t length; char bytes[]; };
struct flags { unsigned a : 3, b : 7, c : 22; };
union any { int i; double d; char bytes[16]; };

static struct { char *base, *next, *end; } arena;

static void *take(size_t size)
{
	void *p = arena.next;

	size = (size + 15) & ~(size_t) 15;
	if (arena.next + size > arena.end)
		return NULL;
	arena.next += size;
	return p;
}

static int ascending(const void *a, const void *b)
{
	return *(const int *) a - *(const int *) b;
}

int main(void)
{
	struct list head = { NULL };
	struct padded *from = malloc(3 * sizeof *from), *to = malloc(3 * sizeof *to);
	struct text *text = malloc(sizeof *text + 6);
	struct flags *flags = malloc(sizeof *flags);
	union any *any = malloc(sizeof *any);
	int *ring = calloc(8, sizeof *ring);
	int *grown = NULL;
	char *line = NULL, *end, *made;
	size_t room = 0;
	unsigned sum = 0;
	int status;

	for (int i = 0; i < 3; i++) {
		struct item *item = malloc(sizeof *item);

		item->tag = 'a' + i;
		item->value = i;
		item->link.next = head.next;
		head.next = &item->link;
	}
	for (struct list *l = head.next; l; ) {
		struct item *item = container_of(l, struct item, link);

		l = l->next;
		sum += item->value;
		free(item);
	}
	for (int i = 0; i < 3; i++) {
		from[i].c = 'c';
		from[i].l = i;
		from[i].d = 'd';
	}
	memcpy(to, from, 3 * sizeof *to);
	to[1] = from[2];
	sum += to[1].l + (memcmp(&to[0].l, &from[0].l, sizeof to[0].l) == 0);
	text->length = 5;
	strcpy(text->bytes, "hello");
	sum += strlen(text->bytes) + (memchr(text->bytes, 'o', 100) != NULL);
	flags->a = 5;
	flags->b = 100;
	flags->c = 4000;
	sum += flags->a + flags->b + flags->c;
	any->i = 3;
	sum += any->bytes[0];
	for (unsigned i = 0; i < 100; i++)
		ring[i & 7] += i;
	for (int i = 0; i < 100; i++) {
		grown = realloc(grown, (i + 1) * sizeof *grown);
		grown[i] = 100 - i;
	}
	qsort(grown, 100, sizeof *grown, ascending);
	grown = realloc(grown, 10 * sizeof *grown);
	sum += grown[9] + ring[7];
	arena.base = arena.next = malloc(1000);
	arena.end = arena.base + 1000;
	for (int *p; (p = take(24)) != NULL; )
		*p = 1;
	end = arena.base + 1000;
	while (end > arena.base)
		*--end = 0;
	made = malloc(13);
	memset(made, 0, malloc_usable_size(made));
	free(made);
	if (asprintf(&made, "%d %s", 42, text->bytes) > 0)
		sum += strlen(made);
	free(made);
	if (fork() == 0) {
		for (int i = 0; i < 10; i++)
			sum += grown[i];
		free(grown);
		_exit(sum > 0 ? 0 : 1);
	}
	wait(&status);
	FILE *f = fopen("/tmp/clean", "w+");
	fprintf(f, "a longer line than the first buffer that getline takes, %0100d\nshort\n", 7);
	rewind(f);
	while (getline(&line, &room, f) > 0)
		sum += strlen(line);
	fclose(f);
	free(line);
	printf("%u %d\n", sum, status);
	free(aligned_alloc(64, 128));
	free(from), free(to), free(text), free(flags), free(any), free(ring), free(grown), free(arena.base);
	return 0;
}
