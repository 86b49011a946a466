// A variable-length array has the length its size had when the declaration was reached.
#include <stdio.h>

static int calls;

static int next(void)
{
	return ++calls + 2;
}

int main(void)
{
	int n = 3, m = 4;
	int a[n][m], b[n * 2], c[next()];
	const int fixed = 5;
	char d[fixed];
	int deep[2][n][3];

	printf("%zu %zu %zu %zu\n", sizeof a, sizeof a[0], sizeof b, sizeof c);  // expect: 48 16 24 12
	n = 10;
	printf("%zu %zu %d\n", sizeof a, sizeof c, calls);  // expect: 48 12 1
	printf("%zu\n", sizeof d);              // expect: 5
	for (int i = 0; i < 3; i++)
		for (int j = 0; j < m; j++)
			a[i][j] = 10 * i + j;
	printf("%d %d %d\n", a[0][3], a[2][1], *(*(a + 1) + 2));  // expect: 3 21 12
	deep[1][2][2] = 7;
	printf("%zu %zu %d\n", sizeof deep, sizeof deep[0], (&deep[0][0][0])[17]);  // expect: 72 36 7
	for (int i = 1; i < 4; i++) {
		char row[i * i];

		row[i * i - 1] = i;
		printf("%zu %d\n", sizeof row, row[i * i - 1]);  // expect: 1 1
	                                                         // expect: 4 2
	                                                         // expect: 9 3
	}
	return 0;
}
