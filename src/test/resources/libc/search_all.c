/* qsort, qsort_r, bsearch, lfind, hash tables, trees, queues. */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <search.h>
#include <string.h>
#include <errno.h>

struct q {
	struct q *n, *p;
	int v;
};
static int calls;
static int ci(const void *a, const void *b)
{
	calls++;
	return *(int *)a - *(int *)b;
}

static int cr(const void *a, const void *b, void *d)
{
	return (*(int *)a - *(int *)b) * *(int *)d;
}

struct pair {
	int k;
	char tag;
};
static int cp(const void *a, const void *b)
{
	return ((struct pair *)a)->k - ((struct pair *)b)->k;
}

static int sum;
static void act(const void *n, VISIT v, int l)
{
	if (v == postorder || v == leaf) printf("%d ", **(int **)n);
}

static void fr(void *k)
{
	sum += *(int *)k;
}

int main(void)
{
	int v[] = {5, 3, 9, 1, 5, 7, 2}, d = -1, key = 7, *f;
	size_t n = 7;
	qsort(v, 7, sizeof *v, ci);
	printf("calls %d:", calls);
	for (int i = 0; i < 7; i++) printf(" %d", v[i]);
	printf("\n");
	f = bsearch(&key, v, 7, sizeof *v, ci);
	printf("%td\n", f - v);
	key = 6;
	printf("%p\n", bsearch(&key, v, 7, sizeof *v, ci));
	qsort_r(v, 7, sizeof *v, cr, &d);
	for (int i = 0; i < 7; i++) printf("%d ", v[i]);
	printf("\n");
	struct pair ps[] = {{2, 'a'}, {1, 'b'}, {2, 'c'}, {1, 'd'}, {2, 'e'}};
	qsort(ps, 5, sizeof *ps, cp);
	for (int i = 0; i < 5; i++) printf("%d%c ", ps[i].k, ps[i].tag);
	printf("\n");
	qsort(v, 0, 4, ci);
	int w[10] = {1, 2, 3};
	n = 3;
	key = 2;
	printf("%td ", (int *)lfind(&key, w, &n, 4, ci) - w);
	key = 8;
	printf("%p ", lfind(&key, w, &n, 4, ci));
	lsearch(&key, w, &n, 4, ci);
	printf("%zu %d\n", n, w[3]);
	hcreate(10);
	ENTRY e = {"one", (void *)1}, *r;
	hsearch(e, ENTER);
	e.key = "two";
	e.data = (void *)2;
	hsearch(e, ENTER);
	e.data = (void *)9;
	r = hsearch(e, ENTER);
	printf("%ld ", (long)r->data);
	e.key = "none";
	errno = 0;
	printf("%p", hsearch(e, FIND));
	printf(" %d\n", errno == ESRCH);
	hdestroy();
	void *root = 0;
	for (int i = 0; i < 7; i++) tsearch(&v[i], &root, ci);
	twalk(root, act);
	key = 3;
	printf("\n%d ", **(int **)tfind(&key, &root, ci));
	tdelete(&key, &root, ci);
	printf("%p\n", tfind(&key, &root, ci));
	twalk(root, act);
	tdestroy(root, fr);
	printf("%d\n", sum);
	struct q a = {.v = 1}, b = {.v = 2}, c = {.v = 3};
	insque(&a, 0);
	insque(&c, &a);
	insque(&b, &a);
	for (struct q *x = &a; x; x = x->n) printf("%d", x->v);
	remque(&b);
	printf(" %d %d\n", a.n->v, c.p->v);
	char *opts = strdup("ro,size=10,bad,rw"), *val, *tok[] = {"ro", "rw", "size", 0};
	while (*opts) {
		int o = getsubopt(&opts, tok, &val);
		printf("%d:%s ", o, val ? val : "-");
	}
	printf("\n%s %ld\n", l64a(12345678), a64l("./zz"));
	return 0;
}
