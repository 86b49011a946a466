// Generic swap, reverse, find and sort over void pointers with element sizes and callbacks.
#include <stdio.h>
#include <string.h>

typedef int compare(const void *, const void *);

static void swap(void *a, void *b, size_t n)
{
	char *x = a, *y = b;

	while (n--) {
		char t = *x;
		*x++ = *y;
		*y++ = t;
	}
}

static void sort(void *base, size_t n, size_t size, compare *less)
{
	char *p = base;

	for (size_t i = 1; i < n; i++)
		for (size_t j = i; j && less(p + j * size, p + (j - 1) * size) < 0; j--)
			swap(p + j * size, p + (j - 1) * size, size);
}

static void *find(const void *base, size_t n, size_t size, const void *key, compare *same)
{
	for (const char *p = base; n--; p += size)
		if (!same(key, p))
			return (void *) p;
	return 0;
}

static int ints(const void *a, const void *b) { return *(const int *) a - *(const int *) b; }
static int doubles(const void *a, const void *b)
{
	double x = *(double *) a, y = *(double *) b;

	return (x > y) - (x < y);
}
static int strings(const void *a, const void *b) { return strcmp(*(char **) a, *(char **) b); }

struct three { char c[3]; };
static int threes(const void *a, const void *b) { return memcmp(a, b, 3); }

int main(void)
{
	int i[] = { 5, -1, 3 }, key = 3;
	double d[] = { 2.5, -0.5, 1e9, 0 };
	const char *s[] = { "pear", "fig", "apple" };
	struct three t[] = { { "zzz" }, { "abc" }, { "abb" } };

	sort(i, 3, sizeof *i, ints);
	sort(d, 4, sizeof *d, doubles);
	sort(s, 3, sizeof *s, strings);
	sort(t, 3, sizeof *t, threes);
	printf("%d %d %d\n", i[0], i[1], i[2]); // expect: -1 3 5
	printf("%g %g %g %g\n", d[0], d[1], d[2], d[3]); // expect: -0.5 0 2.5 1e+09
	printf("%s %s %s\n", s[0], s[1], s[2]); // expect: apple fig pear
	printf("%.3s %.3s %.3s\n", t[0].c, t[1].c, t[2].c); // expect: abb abc zzz
	int *found = find(i, 3, sizeof *i, &key, ints);
	printf("%td %d\n", found - i, find(d, 4, sizeof *d, &(double) { 7 }, doubles) == 0); // expect: 1 1
	swap(&i[0], &i[2], sizeof(int));
	swap(&t[0], &t[2], sizeof t[0]);
	printf("%d %.3s\n", i[0], t[0].c); // expect: 5 zzz
	return 0;
}
