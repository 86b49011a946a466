// qsort on many sizes of element, already sorted and reversed data, one and no elements.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct wide { char pad[13]; int key; };

static int ints(const void *a, const void *b) { int x = *(int *)a, y = *(int *)b; return (x > y) - (x < y); }
static int down(const void *a, const void *b) { return -ints(a, b); }
static int texts(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }
static int wides(const void *a, const void *b) { return ((struct wide *)a)->key - ((struct wide *)b)->key; }
static int doubles(const void *a, const void *b) { double d = *(double *)a - *(double *)b; return d < 0 ? -1 : d > 0; }
static int with(const void *a, const void *b, void *sign) { return *(int *)sign * ints(a, b); }

int main(void)
{
	int v[200], ok = 1, minus = -1;
	char *t[] = {"pear", "Apple", "fig", "", "apple"};
	struct wide w[20];
	double d[] = {2.5, -1, 1e9, 0, 2.25};
	unsigned seed = 12345;

	for (int i = 0; i < 200; i++)
		v[i] = (seed = seed * 1103515245 + 12345) >> 16 & 0xff;
	qsort(v, 200, sizeof *v, ints);
	for (int i = 1; i < 200; i++)
		ok &= v[i - 1] <= v[i];
	qsort(v, 200, sizeof *v, down);
	for (int i = 1; i < 200; i++)
		ok &= v[i - 1] >= v[i];
	qsort_r(v, 200, sizeof *v, with, &minus);
	printf("%d %d %d\n", ok, v[0] >= v[199], v[0]); // expect: 1 1 255
	qsort(t, 5, sizeof *t, texts);
	printf("[%s] %s %s %s %s\n", t[0], t[1], t[2], t[3], t[4]);
	// expect: [] Apple apple fig pear
	for (int i = 0; i < 20; i++) {
		memset(w[i].pad, 'a' + i, 13);
		w[i].key = i * 7 % 20;
	}
	qsort(w, 20, sizeof *w, wides);
	printf("%d %c %c\n", w[19].key, w[0].pad[12], w[7].pad[0]); // expect: 19 a b
	qsort(d, 5, sizeof *d, doubles);
	printf("%g %g %g\n", d[0], d[2], d[4]); // expect: -1 2.25 1e+09
	qsort(v, 0, sizeof *v, 0);
	qsort(v, 1, sizeof *v, ints);
	return 0;
}
