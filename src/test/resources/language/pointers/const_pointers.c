// Pointer to const, const pointer, both; what each may change, and what a cast may.
#include <stdio.h>

static const int table[] = { 1, 2, 3 };
static int writable[] = { 4, 5, 6 };

static int sum(const int *p, const int *const end)
{
	int s = 0;

	while (p < end)
		s += *p++;
	return s;
}

static const char *skip(const char *s)
{
	while (*s == ' ')
		s++;
	return s;
}

int main(void)
{
	const int *view = writable;
	int *const fixed = writable;
	const int *const both = table + 1;
	char text[] = "  trimmed";
	char *mutable = (char *) skip(text);
	const char *const names[] = { "x", "y" }, *const *pn = names;

	printf("%d\n", sum(table, table + 3)); // expect: 6
	*fixed = 40;
	fixed[1]++;
	printf("%d %d\n", *view, view[1]); // expect: 40 6
	view = both;
	printf("%d %d\n", *view++, *view); // expect: 2 2
	*mutable = 'T';
	printf("%s\n", text); // expect:   Trimmed
	printf("%s %s\n", *pn, pn[1]); // expect: x y
	pn++;
	printf("%s\n", *pn); // expect: y
	int const *volatile odd = &writable[2];
	printf("%d\n", *odd); // expect: 6
	*(int *) odd = 60;
	printf("%d %d\n", writable[2], sum(fixed, fixed + 3)); // expect: 60 106
	return 0;
}
