/* Sizes, distances, reuse and alignment as glibc gives them. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <malloc.h>
#include <errno.h>
#include <unistd.h>
#include <stdint.h>

int main(void)
{
	char *a, *b, *c;
	void *p;
	size_t s[] = {0, 1, 24, 25, 40, 41, 100, 1000, 1032, 4096, 130000, 200000};
	for (int i = 0; i < 12; i++) {
		a = malloc(s[i]);
		b = malloc(s[i]);
		printf("%zu: usable %zu distance %td aligned %d\n", s[i], malloc_usable_size(a), s[i] < 130000 ? b - a : 0, (int)((uintptr_t)a & 15));
		free(a);
		free(b);
	}
	a = malloc(32);
	b = malloc(32);
	free(a);
	free(b);
	c = malloc(32);
	printf("%d %d\n", c == b, malloc(32) == a);
	a = malloc(100);
	memset(a, 7, 100);
	free(a);
	a = calloc(1, 100);
	printf("%d %d\n", a[0], a[99]);
	a = malloc(50);
	strcpy(a, "kept");
	b = realloc(a, 60);
	printf("%d %s\n", a == b, b);
	malloc(16);
	c = realloc(b, 5000);
	printf("%d %s\n", c == b, c);
	c = realloc(c, 10);
	printf("%s", c);
	printf(" %d\n", realloc(c, 0) == NULL);
	printf("%d\n", realloc(NULL, 10) != NULL);
	errno = 0;
	p = malloc((size_t)-1);
	printf("%p %d\n", p, errno == ENOMEM);
	errno = 0;
	p = calloc(SIZE_MAX / 2, 3);
	printf("%p %d\n", p, errno == ENOMEM);
	errno = 0;
	p = reallocarray(NULL, SIZE_MAX / 2, 3);
	printf("%p %d\n", p, errno == ENOMEM);
	printf("%d %d\n", posix_memalign(&p, 3, 10), posix_memalign(&p, 4096, 100));
	printf("%d\n", (int)((uintptr_t)p & 4095));
	p = aligned_alloc(256, 512);
	printf("%d\n", (int)((uintptr_t)p & 255));
	p = memalign(64, 10);
	printf("%d\n", (int)((uintptr_t)p & 63));
	p = valloc(10);
	printf("%d\n", (int)((uintptr_t)p & 4095));
	p = pvalloc(10);
	printf("%zu\n", malloc_usable_size(p) >= 4096);
	free(NULL);
	printf("%zu\n", malloc_usable_size(NULL));
	p = sbrk(0);
	malloc(100000);
	printf("%d\n", (char *)sbrk(0) >= (char *)p);
	a = malloc(1 << 20);
	printf("%d\n", (int)((uintptr_t)a & 4095));
	printf("%d\n", malloc_trim(0) >= 0);
	return 0;
}
