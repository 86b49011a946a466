// A pointer to an array steps by whole arrays and decays by one star at a time.
#include <stdio.h>

static int last(int (*a)[3])
{
	return (*a)[2];
}

static int total(int rows, int a[][3])
{
	int sum = 0;

	while (rows--)
		for (int i = 0; i < 3; i++)
			sum += a[rows][i];
	return sum;
}

int main(void)
{
	int m[2][3] = { { 1, 2, 3 }, { 4, 5, 6 } };
	int (*p)[3] = m, (*end)[3] = m + 2, (*whole)[2][3] = &m;
	char text[] = "hello", (*t)[6] = &text;

	printf("%d %d\n", last(p), last(p + 1)); // expect: 3 6
	printf("%d\n", last(&m[1])); // expect: 6
	printf("%d\n", total(2, m)); // expect: 21
	printf("%td\n", end - p); // expect: 2
	printf("%d %d\n", **p, *(*(p + 1) + 1)); // expect: 1 5
	printf("%d\n", (*whole)[1][2]); // expect: 6
	printf("%td\n", (char *) (whole + 1) - (char *) whole); // expect: 24
	printf("%zu %s %c\n", sizeof *t, *t, (*t)[1]); // expect: 6 hello e
	p++;
	printf("%d %d\n", (*p)[0], p[-1][0]); // expect: 4 1
	printf("%d\n", (void *) &m == (void *) m && (void *) m == (void *) m[0]); // expect: 1
	return 0;
}
