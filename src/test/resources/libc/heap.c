/* Where malloc puts things: distances as in glibc. */
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdint.h>

static char output[4096];

int main(void)
{
	char *a, *b, *c, *d, *p[20];
	int i;

	setvbuf(stdout, output, _IOLBF, sizeof output);
	printf("start\n");
	a = malloc(20);
	b = malloc(20);
	c = malloc(24);
	d = malloc(25);
	printf("%td %td %td\n", b - a, c - b, d - c);
	printf("%zu %zu %zu\n", malloc_usable_size(a), malloc_usable_size(d), *(size_t *)(a - 8));
	free(a);
	printf("reused %d\n", malloc(20) == a);
	free(b);
	free(c);
	printf("last in first out %d ", malloc(24) == c);
	printf("%d\n", malloc(20) == b);
	for (i = 0; i < 10; i++)
		p[i] = malloc(100);
	printf("%td\n", p[9] - p[0]);
	for (i = 0; i < 10; i++)
		free(p[i]);
	for (i = 0; i < 10; i++) {
		a = malloc(100);
		for (int j = 0; j < 10; j++)
			if (p[j] == a)
				printf("%d ", j);
	}
	printf("\n");
	a = malloc(2000);
	b = malloc(16);
	free(a);
	c = malloc(1000);
	printf("split %td\n", c - a);
	d = malloc(900);
	printf("rest %td\n", d - a);
	free(c);
	free(d);
	c = malloc(1950);
	printf("joined %td\n", c - a);
	a = malloc(40);
	b = realloc(a, 5000);
	printf("grown in place %d\n", a == b);
	b = realloc(b, 10);
	printf("shrunk in place %d\n", a == b);
	a = malloc(200000);
	printf("mapped: offset %lu, flag %lu\n", (uintptr_t)a % 4096, *(size_t *)(a - 8) & 7);
	free(a);
	a = malloc(200000);
	printf("not mapped any more: flag %lu\n", *(size_t *)(a - 8) & 7);
	a = calloc(1000, 8);
	for (i = 0; i < 8000; i++)
		if (a[i])
			printf("not zero\n");
	printf("aligned %lu %lu %d\n", (uintptr_t)aligned_alloc(64, 100) % 64, (uintptr_t)valloc(10) % 4096, posix_memalign((void **)&a, 3, 10));
	i = posix_memalign((void **)&a, 256, 10);
	printf("%d %lu\n", i, (uintptr_t)a % 256);
	free(a);
	printf("%d %d\n", malloc(-1) == NULL, calloc(1L << 40, 1L << 40) == NULL);
	for (i = 0; i < 2000; i++) {
		p[i % 20] = realloc(i < 20 ? NULL : p[i % 20], (i * 7919) % 3000 + 1);
		memset(p[i % 20], i, (i * 7919) % 3000 + 1);
	}
	for (i = 0; i < 20; i++)
		free(p[i]);
	free(NULL);
	a = malloc(20);
	b = malloc(20);
	printf("%td\n", b - a);
	return 0;
}
