// Several results through pointers, optional ones, swapped ones and one object under two names.
#include <stdio.h>

static int divide(int a, int b, int *quotient, int *remainder)
{
	if (!b)
		return -1;
	if (quotient)
		*quotient = a / b;
	if (remainder)
		*remainder = a % b;
	return 0;
}

static void swap(int *a, int *b)
{
	int t = *a;

	*a = *b;
	*b = t;
}

static void swap_pointers(int **a, int **b)
{
	int *t = *a;

	*a = *b;
	*b = t;
}

static int twice(int *a, int *b)
{
	*a = 5;
	*b += *a;
	return *a;
}

static const char *token(const char **at, char end, int *length)
{
	const char *start = *at, *p = start;

	while (*p && *p != end)
		p++;
	*length = p - start;
	*at = *p ? p + 1 : p;
	return *length || *p ? start : 0;
}

int main(void)
{
	int q = 0, r = 0, x = 1, y = 2, *px = &x, *py = &y, n;
	const char *text = "one,,three", *t;

	printf("%d %d %d\n", divide(17, 5, &q, &r), q, r); // expect: 0 0 0
	printf("%d %d\n", divide(17, 5, 0, &q), q); // expect: 0 3
	printf("%d\n", divide(1, 0, &q, 0)); // expect: -1
	swap(&x, &y);
	printf("%d %d\n", x, y); // expect: 2 1
	swap_pointers(&px, &py);
	printf("%d %d %d\n", *px, *py, px == &y); // expect: 1 2 1
	printf("%d %d\n", twice(&x, &x), x); // expect: 10 2
	while ((t = token(&text, ',', &n)))
		printf("[%.*s]\n", n, t);
	// expect: [one]
	// expect: []
	// expect: [three]
	swap(px, py);
	printf("%d %d\n", x, y); // expect: 1 10
	return 0;
}
