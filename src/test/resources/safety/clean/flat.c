// A matrix walked as one array through the address of its first element, variable-length arrays.
#include <stdio.h>

#define FLAT(m) (&(m)[0][0])
#define AT(m, i) FLAT(m)[i]

static int sum(int n, int m, int a[n][m])
{
	int total = 0, row[m];

	for (int i = 0; i < n; i++)
		for (int j = 0; j < m; j++)
			total += row[j] = a[i][j];
	return total + row[m - 1];
}

int main(void)
{
	int m[3][4] = { { 0 } }, total = *(m[0] + 7);
	int *flat = m[0];

	for (int i = 0; i < 12; i++)
		(&m[0][0])[i] = i;
	for (int i = 0; i < 12; i++)
		total += AT(m, i) + FLAT(m)[i] + flat[i];
	printf("%d %d\n", total, sum(3, 4, m));
	return 0;
}
