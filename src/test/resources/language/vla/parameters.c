// Array parameters may have lengths that other parameters give.
#include <stdio.h>

static int sum(int n, int m, int a[n][m])
{
	int total = 0;

	for (int i = 0; i < n; i++)
		for (int j = 0; j < m; j++)
			total += a[i][j];
	return total;
}

static int corner(int n, int a[*][*]);

static int corner(int n, int a[static n][n])
{
	n += 100;
	return a[1][1] + 1000 * (int)sizeof a[0];
}

static int old_style(n, a)
	int n;
	int a[][n];
{
	return a[1][0] + 1000 * (int)sizeof(*a);
}

static void twice(int n, int (*row)[n])
{
	for (int i = 0; i < n; i++)
		(*row)[i] *= 2;
}

static int evaluated;

static int length(void)
{
	return ++evaluated;
}

static int with_call(int a[length()])
{
	return a[0];
}

int main(void)
{
	int a[2][3] = { { 1, 2, 3 }, { 4, 5, 6 } };
	int b[2][2] = { { 1, 2 }, { 3, 4 } };

	printf("%d\n", sum(2, 3, a));           // expect: 21
	printf("%d\n", corner(2, b));           // expect: 8004
	printf("%d\n", old_style(2, b));        // expect: 8003
	twice(3, &a[1]);
	printf("%d %d\n", a[1][0], a[1][2]);    // expect: 8 12
	printf("%d\n", with_call(a[0]));        // expect: 1
	printf("%d\n", evaluated);              // expect: 1
	return 0;
}
