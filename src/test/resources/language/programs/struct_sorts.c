// One table sorted by many keys: qsort with comparators, stable merge, insertion, heap and radix sorts.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct record { char name[10]; unsigned short year; float score; struct { unsigned char day, month; } date; int order; };
typedef int compare(const struct record *, const struct record *);

static struct record table[] = {
	{"grace", 1906, 9.5, {9, 12}}, {"ada", 1815, 9.75, {10, 12}}, {"alan", 1912, 9.5, {23, 6}}, {"edsger", 1930, 8.25, {11, 5}},
	{"dennis", 1941, 9.75, {9, 9}}, {"ken", 1943, 9.5, {4, 2}}, {"barbara", 1939, 8.25, {7, 11}}, {"donald", 1938, 10, {10, 1}},
	{"john", 1903, 9.5, {28, 12}}, {"niklaus", 1934, -1, {15, 2}},
};
enum { N = sizeof table / sizeof *table };

static int by_name(const struct record *a, const struct record *b) { return strcmp(a->name, b->name); }
static int by_score(const struct record *a, const struct record *b) { return (a->score < b->score) - (a->score > b->score); }
static int by_date(const struct record *a, const struct record *b)
{
	return a->date.month != b->date.month ? a->date.month - b->date.month : a->date.day - b->date.day;
}
static int by_year(const struct record *a, const struct record *b) { return a->year - b->year; }

static void merge(struct record *v, int n, compare *c, struct record *t)
{
	if (n < 2)
		return;
	int m = n / 2, i = 0, j = m, k = 0;

	merge(v, m, c, t);
	merge(v + m, n - m, c, t);
	while (i < m || j < n)
		t[k++] = j == n || i < m && c(&v[i], &v[j]) <= 0 ? v[i++] : v[j++];
	memcpy(v, t, n * sizeof *v);
}

static void insertion(struct record *v, int n, compare *c)
{
	for (int i = 1; i < n; i++) {
		struct record r = v[i];
		int j = i;

		for (; j > 0 && c(&v[j - 1], &r) > 0; j--)
			v[j] = v[j - 1];
		v[j] = r;
	}
}

static void sift(struct record *v, int i, int n, compare *c)
{
	for (int k; (k = 2 * i + 1) < n; i = k) {
		k += k + 1 < n && c(&v[k], &v[k + 1]) < 0;
		if (c(&v[i], &v[k]) >= 0)
			return;
		struct record t = v[i];
		v[i] = v[k], v[k] = t;
	}
}

static void heap(struct record *v, int n, compare *c)
{
	for (int i = n / 2; i-- > 0;)
		sift(v, i, n, c);
	while (--n > 0) {
		struct record t = v[0];

		v[0] = v[n], v[n] = t;
		sift(v, 0, n, c);
	}
}

static void radix(struct record *v, int n)
{
	struct record t[N], *from = v, *to = t;

	for (int shift = 0; shift < 16; shift += 8) {
		int count[257] = {0};

		for (int i = 0; i < n; i++)
			count[(from[i].year >> shift & 255) + 1]++;
		for (int i = 0; i < 256; i++)
			count[i + 1] += count[i];
		for (int i = 0; i < n; i++)
			to[count[from[i].year >> shift & 255]++] = from[i];
		struct record *s = from;
		from = to, to = s;
	}
}

static void show(const char *how, const struct record *v)
{
	printf("%s:", how);
	for (int i = 0; i < N; i++)
		printf(" %s", v[i].name);
	printf("\n");
}

int main(void)
{
	struct record v[N], t[N];

	for (int i = 0; i < N; i++)
		table[i].order = i;
#define START memcpy(v, table, sizeof v)
	START, qsort(v, N, sizeof *v, (int (*)(const void *, const void *))by_name), show("name", v);
	// expect: name: ada alan barbara dennis donald edsger grace john ken niklaus
	START, merge(v, N, by_score, t), show("score", v);
	// expect: score: donald ada dennis grace alan ken john edsger barbara niklaus
	merge(v, N, by_name, t), merge(v, N, by_score, t), show("score, name", v);
	// expect: score, name: donald ada dennis alan grace john ken barbara edsger niklaus
	START, insertion(v, N, by_date), show("date", v);
	// expect: date: donald ken niklaus edsger alan dennis barbara grace ada john
	START, heap(v, N, by_year), show("year", v);
	// expect: year: ada john grace alan edsger niklaus donald barbara dennis ken
	START, radix(v, N), show("radix", v);
	// expect: radix: ada john grace alan edsger niklaus donald barbara dennis ken
	START, insertion(v, N, by_score), show("stable", v);
	// expect: stable: donald ada dennis grace alan ken john edsger barbara niklaus
	printf("%zu %d\n", sizeof(struct record), v[N - 1].order); // expect: 24 9
	return 0;
}
