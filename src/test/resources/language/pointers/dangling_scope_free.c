// Heap pointers stored in structures, grown by realloc, freed through the right base.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct vector { size_t length, capacity; int *data; };

static void push(struct vector *v, int value)
{
	if (v->length == v->capacity) {
		v->capacity = v->capacity ? v->capacity * 2 : 2;
		v->data = realloc(v->data, v->capacity * sizeof *v->data);
	}
	v->data[v->length++] = value;
}

static int pop(struct vector *v)
{
	return v->data[--v->length];
}

static char *join(const char *a, const char *b)
{
	size_t n = strlen(a), m = strlen(b);
	char *s = malloc(n + m + 1);

	memcpy(s, a, n);
	memcpy(s + n, b, m + 1);
	return s;
}

int main(void)
{
	struct vector v = { 0 };
	int sum = 0;

	for (int i = 0; i < 100; i++)
		push(&v, i * i);
	printf("%zu %zu\n", v.length, v.capacity); // expect: 100 128
	printf("%d %d\n", pop(&v), v.data[50]); // expect: 9801 2500
	while (v.length)
		sum += pop(&v);
	printf("%d\n", sum); // expect: 318549
	free(v.data);
	char *s = join("left", "right"), *t = join(s, "!");
	printf("%s\n", t); // expect: leftright!
	free(s);
	free(t);
	int (*rows)[3] = calloc(2, sizeof *rows);
	rows[1][2] = 5;
	printf("%d %d\n", rows[0][0], ((int *) rows)[5]); // expect: 0 5
	free(rows);
	free(0);
	return 0;
}
