/* Thousands of allocations, each where glibc puts it. */
#include <stdio.h>
#include <stdlib.h>

static char output[4096];

int main(void)
{
	char *p[20], *q[300] = {0}, *base;
	unsigned seed = 1;
	long hash = 0;
	int i;

	setvbuf(stdout, output, _IOLBF, sizeof output);
	base = malloc(10);
	for (i = 0; i < 3000; i++) {
		p[i % 20] = realloc(i < 20 ? NULL : p[i % 20], i * 7919 % 3000 + 1);
		if (i % 100 == 0)
			printf("%td ", p[i % 20] - base);
	}
	for (i = 0; i < 20; i++)
		free(p[i]);
	printf("\n");
	for (i = 0; i < 40; i++)
		printf("%td ", (char *)malloc(20 + i * 40) - base);
	printf("\n");
	for (i = 0; i < 5000; i++) {
		int at, size;

		seed = seed * 1103515245 + 12345;
		at = (seed >> 16) % 300;
		seed = seed * 1103515245 + 12345;
		size = (seed >> 16) % 5000;
		if (q[at]) {
			free(q[at]);
			q[at] = NULL;
		} else {
			q[at] = malloc(size);
			hash = hash * 31 + (q[at] - base);
		}
		if (i % 250 == 0)
			printf("%ld ", hash);
	}
	printf("\n");
	return 0;
}
