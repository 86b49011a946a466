// Callbacks with a void * context, qsort and bsearch comparators, a callback that calls back.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct item { const char *name; int weight; };
struct sum { int total, calls; };

static void each(struct item *v, int n, int (*f)(struct item *, void *), void *context)
{
	for (int i = 0; i < n; i++)
		if (f(&v[i], context))
			break;
}

static int add(struct item *i, void *context)
{
	struct sum *s = context;

	s->total += i->weight;
	return ++s->calls == 4;
}

static int show(struct item *i, void *prefix) { return printf("%s%s %d\n", (char *)prefix, i->name, i->weight) < 0; }
static int by_weight(const void *a, const void *b)
{
	const struct item *x = a, *y = b;

	return (x->weight > y->weight) - (x->weight < y->weight);
}
static int by_name(const void *a, const void *b) { return strcmp(((struct item *)a)->name, ((struct item *)b)->name); }

static int outer_sorts;
static int sorting(const void *a, const void *b)
{
	char t[] = "hgfedcba";
	int (*less)(const void *, const void *) = (int (*)(const void *, const void *))strcmp;

	outer_sorts++;
	qsort(t, 8, 1, less == 0 ? 0 : ({ int c(const void *, const void *); by_weight; }) ? by_name == 0 ? 0 : ({
		extern int compare_chars(const void *, const void *); compare_chars; }) : 0);
	return t[0] == 'a' ? *(int *)a - *(int *)b : 0;
}
int compare_chars(const void *a, const void *b) { return *(char *)a - *(char *)b; }

int main(void)
{
	struct item v[] = {{"pear", 30}, {"fig", 5}, {"apple", 20}, {"kiwi", 8}, {"date", 3}}, key = {"date"}, *found;
	struct sum s = {0, 0};
	int n[] = {5, 3, 9, 1, 7};

	each(v, 5, add, &s);
	printf("%d %d\n", s.total, s.calls);    // expect: 63 4
	qsort(v, 5, sizeof *v, by_weight);
	each(v, 5, show, "- ");
	// expect: - date 3
	// expect: - fig 5
	// expect: - kiwi 8
	// expect: - apple 20
	// expect: - pear 30
	qsort(v, 5, sizeof *v, by_name);
	found = bsearch(&key, v, 5, sizeof *v, by_name);
	printf("%s %d %td\n", found->name, found->weight, found - v); // expect: date 3 1
	key.name = "none";
	printf("%d\n", bsearch(&key, v, 5, sizeof *v, by_name) == NULL); // expect: 1
	qsort(n, 5, sizeof *n, sorting);
	printf("%d %d %d %d %d %d\n", n[0], n[1], n[2], n[3], n[4], outer_sorts > 3);
	// expect: 1 3 5 7 9 1
	return 0;
}
