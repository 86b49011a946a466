// GNU C: void pointers and function pointers step by one byte, sizeof of them is 1.
#include <stdio.h>
#include <string.h>

static int one(void)
{
	return 1;
}

static void *skip(void *p, size_t n)
{
	return p + n;
}

int main(void)
{
	int a[4] = { 1, 2, 3, 4 };
	void *p = a, *q;
	char text[] = "abcdef";
	int (*f)(void) = one;

	printf("%d\n", *(int *) (p + 4)); // expect: 2
	p += sizeof(int) * 2;
	printf("%d\n", *(int *) p); // expect: 3
	p++;
	p--;
	printf("%td\n", p - (void *) a); // expect: 8
	printf("%c\n", *(char *) skip(text, 3)); // expect: d
	q = text;
	q -= -2;
	printf("%s\n", (char *) q); // expect: cdef
	printf("%d\n", p > (void *) a); // expect: 1
	printf("%zu %zu\n", sizeof(void), sizeof *p); // expect: 1 1
	printf("%d\n", (char *) (f + 1) - (char *) f == 1); // expect: 1
	printf("%td\n", (f + 5) - f); // expect: 5
	memcpy(&a[0], p + 4, sizeof(int));
	printf("%d\n", a[0]); // expect: 4
	return 0;
}
