// Arrays decay in ?:, comma, casts, arguments and comparisons, but not under sizeof, & and typeof.
#include <stdio.h>

static int first(const int *p) { return *p; }

static const char *which(int n)
{
	static const char one[] = "one", other[] = "several";

	return n == 1 ? one : other;
}

int main(void)
{
	int a[3] = { 1, 2, 3 }, b[5] = { 4, 5, 6, 7, 8 }, flag = 0;
	char s[] = "array", (*ps)[6] = &s;
	struct { int v[2]; } st = { { 9, 10 } }, *p = &st;
	typeof(a) copy = { 7 };

	printf("%d %d\n", first(flag ? a : b), *(flag ? a : b + 1)); // expect: 4 5
	printf("%zu %zu\n", sizeof(flag ? a : b), sizeof a); // expect: 8 12
	printf("%zu %zu\n", sizeof(flag, a), sizeof copy); // expect: 8 12
	printf("%s %s\n", which(1), which(2)); // expect: one several
	printf("%d %d\n", first((flag, b)), first(p->v + 1)); // expect: 4 10
	printf("%zu %zu\n", sizeof p->v, sizeof(p->v + 0)); // expect: 8 8
	printf("%d %d\n", a == &a[0], (char *) a == (char *) &a); // expect: 1 1
	printf("%d\n", !a + !!b); // expect: 1
	printf("%c %c\n", *s, *(*ps + 1)); // expect: a r
	printf("%zu %zu\n", sizeof *&s, sizeof "string" "s"); // expect: 6 8
	printf("%d\n", (a)[1] + (&*b)[2] + *&a[0]); // expect: 9
	printf("%c\n", *("literal" + 3)); // expect: e
	printf("%d\n", ({ a; })[2]); // expect: 3
	printf("%zu\n", sizeof ({ a; })); // expect: 8
	if (a && "x" && main)
		puts("all true"); // expect: all true
	return 0;
}
