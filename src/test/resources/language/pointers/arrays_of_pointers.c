// Arrays of pointers: ragged rows, sorting by swapping pointers, argv-like tables.
#include <stdio.h>
#include <string.h>

static void sort(const char *names[], int n)
{
	for (int i = 0; i < n; i++)
		for (int j = i + 1; j < n; j++)
			if (strcmp(names[i], names[j]) > 0) {
				const char *t = names[i];
				names[i] = names[j];
				names[j] = t;
			}
}

static int length(char **argv)
{
	int n = 0;

	while (*argv++)
		n++;
	return n;
}

int main(void)
{
	const char *names[] = { "pear", "apple", "fig" };
	char *argv[] = { "prog", "-x", "file", 0 }, **p = argv;
	int one[] = { 1 }, two[] = { 2, 3 }, *ragged[] = { one, two, 0 };

	sort(names, 3);
	printf("%s %s %s\n", names[0], names[1], names[2]); // expect: apple fig pear
	printf("%d %s\n", length(argv), *++p); // expect: 3 -x
	printf("%c %c\n", p[0][1], **(p + 1)); // expect: x f
	printf("%c\n", *p[1]); // expect: f
	printf("%c\n", (*p)[1]); // expect: x
	printf("%d %d\n", *ragged[0], ragged[1][1]); // expect: 1 3
	printf("%zu %zu\n", sizeof ragged, sizeof ragged[1]); // expect: 24 8
	for (int **r = ragged; *r; r++)
		printf("%d\n", **r);
	// expect: 1
	// expect: 2
	int *swap = ragged[0];
	ragged[0] = ragged[1];
	ragged[1] = swap;
	printf("%d\n", **ragged * 10 + *ragged[1]); // expect: 21
	return 0;
}
