// Pointers to variable-length arrays step by the size at run time.
#include <stdio.h>

int main(void)
{
	int n = 3;
	int a[4][n];
	int (*p)[n] = a, (*q)[n];

	for (int i = 0; i < 12; i++)
		(&a[0][0])[i] = i;
	printf("%d %d\n", p[1][2], (*(p + 2))[0]);  // expect: 5 6
	p++;
	printf("%d %td\n", **p, p - a);         // expect: 3 1
	q = p++;
	printf("%d %d %d\n", **q, **p, (int)(p > q));  // expect: 3 6 1
	p += 1;
	printf("%d %d\n", (*p)[1], (*--p)[1]);  // expect: 7 7
	p -= 2;
	printf("%d %zu\n", p[0][0], sizeof *p);  // expect: 0 12
	n = 100;
	printf("%zu %td\n", sizeof *p, (char *)(p + 1) - (char *)p);  // expect: 12 12

	int flat[6] = { 1, 2, 3, 4, 5, 6 }, two = 2;
	int (*rows)[two] = (int (*)[two])flat;

	printf("%d %d\n", rows[2][0], ((int (*)[two + 1])flat)[1][0]);  // expect: 5 4
	return 0;
}
