// __builtin_object_size of known and unknown objects, prefetch, assume_aligned, and other hints.
#include <stdio.h>
#include <string.h>

static int v[10];
static struct { int a; char b[10]; } w[2];

int main(void)
{
	char text[16];
	char *unknown = text;
	int *p;

	printf("%zu\n", __builtin_object_size(text, 0)); // expect: 16
	printf("%zu\n", __builtin_object_size(v, 0)); // expect: 40
	printf("%zu\n", __builtin_object_size(&text[4], 0)); // expect: 12
	printf("%zd %zd\n", __builtin_object_size(text + 3, 0), __builtin_object_size(text + 3, 1));
	// expect: 13 -1
	printf("%zd %zd\n", __builtin_object_size(&w[1].b[2], 0), __builtin_object_size(&w[1].b[2], 1));
	// expect: 10 8
	__builtin_prefetch(v);
	__builtin_prefetch(&v[3], 1, 3);
	p = __builtin_assume_aligned(v, 4);
	p[2] = 5;
	printf("%d\n", v[2]);                   // expect: 5
	printf("%d\n", __builtin_classify_type(1) == __builtin_classify_type('a')); // expect: 1
	strcpy(unknown, "ok");
	printf("%s\n", text);                   // expect: ok
	return 0;
}
