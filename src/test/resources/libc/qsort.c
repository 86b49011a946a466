/* qsort's order of comparisons and stability; bsearch. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct big { int key; char fill[40]; };
static int compares;
static int ints(const void *a, const void *b) { compares++; return *(int *)a - *(int *)b; }
static int tens(const void *a, const void *b) { printf("(%d,%d)", *(int *)a, *(int *)b); return *(int *)a / 10 - *(int *)b / 10; }
static int bigs(const void *a, const void *b) { return ((struct big *)a)->key - ((struct big *)b)->key; }
static int strings(const void *a, const void *b) { return strcmp(*(char **)a, *(char **)b); }
int main(void)
{
	int v[1000], w[] = {31, 12, 35, 11, 29, 22, 19}, key = 500, *found;
	struct big g[20];
	char *s[] = {"pear", "apple", "fig"};
	for (int i = 0; i < 1000; i++)
		v[i] = i * 7919 % 1000;
	qsort(v, 1000, sizeof *v, ints);
	for (int i = 0; i < 1000; i++)
		if (v[i] != i)
			printf("wrong at %d\n", i);
	printf("%d comparisons\n", compares);
	found = bsearch(&key, v, 1000, sizeof *v, ints);
	key = 5000;
	printf("%td %d\n", found - v, bsearch(&key, v, 1000, sizeof *v, ints) == NULL);
	qsort(w, 7, sizeof *w, tens);
	printf("\n");
	for (int i = 0; i < 7; i++)
		printf("%d ", w[i]);
	for (int i = 0; i < 20; i++)
		g[i].key = i * 7 % 20, sprintf(g[i].fill, "n%d", g[i].key);
	qsort(g, 20, sizeof *g, bigs);
	for (int i = 0; i < 20; i++)
		printf("%s ", g[i].fill);
	qsort(s, 3, sizeof *s, strings);
	printf("%s %s %s\n", s[0], s[1], s[2]);
	return 0;
}
