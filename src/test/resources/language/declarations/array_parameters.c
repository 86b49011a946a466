// Array and function parameters are pointers, whatever their declared bounds and qualifiers.
#include <stdio.h>

static size_t sizes(int a[100], int b[], int c[const], int d[static 2], char e[2][3])
{
	a++;
	b = a;
	d += 1;
	return sizeof a + sizeof b * 10 + sizeof c * 100 + sizeof *e * 1000;
}

static int call(int f(int), int (*g)(int))
{
	return f(1) + (*g)(2) + (sizeof f == sizeof(void *));
}

static int negate(int x) { return -x; }

static int sum(int n, const int v[n])
{
	int s = 0;

	for (int i = 0; i < n; i++)
		s += v[i];
	return s;
}

static int deep(int a[2][3], int (*b)[3])
{
	return a[1][2] + b[0][1] + (a == b);
}

int main(void)
{
	int v[4] = { 1, 2, 3, 4 }, m[2][3] = { { 1, 2, 3 }, { 4, 5, 6 } };
	char text[2][3];

	printf("%zu\n", sizes(v, v, v, v, text)); // expect: 3888
	printf("%d\n", call(negate, &negate)); // expect: -2
	printf("%d\n", sum(4, v)); // expect: 10
	printf("%d\n", sum(2, v + 1)); // expect: 5
	printf("%d\n", deep(m, m)); // expect: 9
	return 0;
}
