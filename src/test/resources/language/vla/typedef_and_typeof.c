// A typedef of a variable-length array keeps the length it had when it was reached.
#include <stdio.h>
#include <string.h>

int main(void)
{
	int n = 3;
	typedef int row[n];

	n = 7;

	row a;
	typeof(a) b;
	typeof(int[n]) c;

	for (int i = 0; i < 3; i++)
		a[i] = i + 1;
	memcpy(b, a, sizeof b);
	printf("%zu %zu %zu\n", sizeof(row), sizeof b, sizeof c);  // expect: 12 12 28
	printf("%d %d\n", b[0], b[2]);          // expect: 1 3

	row *p = &a;

	printf("%d %zu\n", (*p)[1], sizeof *p);  // expect: 2 12
	return 0;
}
