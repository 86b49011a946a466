// Callbacks with a void * context, qsort and bsearch over structs and pointers.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct word { const char *text; int count; };
struct context { int total; const char *prefix; };

static int by_text(const void *a, const void *b)
{
	return strcmp(((const struct word *) a)->text, ((const struct word *) b)->text);
}

static int by_count(const void *a, const void *b)
{
	const struct word *const *x = a, *const *y = b;

	return (*y)->count - (*x)->count;
}

static void each(struct word *w, int n, void (*f)(struct word *, void *), void *context)
{
	while (n--)
		f(w++, context);
}

static void add(struct word *w, void *context)
{
	struct context *c = context;

	c->total += w->count;
	if (!strncmp(w->text, c->prefix, strlen(c->prefix)))
		printf("%s\n", w->text);
}

int main(void)
{
	struct word words[] = { { "the", 5 }, { "a", 3 }, { "cat", 1 }, { "can", 9 } };
	struct word *sorted[4], key = { "cat" };
	struct context c = { 0, "ca" };

	each(words, 4, add, &c);
	// expect: cat
	// expect: can
	printf("%d\n", c.total); // expect: 18
	qsort(words, 4, sizeof *words, by_text);
	printf("%s %s\n", words[0].text, words[3].text); // expect: a the
	struct word *found = bsearch(&key, words, 4, sizeof *words, by_text);
	printf("%td\n", found - words); // expect: 2
	for (int i = 0; i < 4; i++)
		sorted[i] = &words[i];
	qsort(sorted, 4, sizeof *sorted, by_count);
	printf("%s %s\n", sorted[0]->text, sorted[3]->text); // expect: can cat
	return 0;
}
