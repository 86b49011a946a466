// A flexible array member takes no room in the type and as much as was allocated in the object.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stddef.h>

struct message {
	unsigned short length;
	char kind;
	char text[];
};

struct table {
	int n;
	long values[];
};

struct old_style {
	int n;
	int values[0];
};

int main(void)
{
	struct message *m = malloc(sizeof *m + 10);
	struct table *t = malloc(offsetof(struct table, values[4]));
	struct message copy;

	printf("%zu %zu\n", sizeof *m, offsetof(struct message, text)); // expect: 4 3
	printf("%zu %zu\n", sizeof *t, offsetof(struct table, values)); // expect: 8 8
	printf("%zu %zu\n", sizeof(struct old_style), sizeof((struct old_style *) 0)->values); // expect: 4 0
	strcpy(m->text, "flexible");
	m->length = strlen(m->text);
	m->kind = 'k';
	printf("%d %c %s\n", m->length, m->kind, m->text); // expect: 8 k flexible
	for (t->n = 0; t->n < 4; t->n++)
		t->values[t->n] = 1L << (t->n * 10);
	printf("%ld %ld\n", t->values[0], t->values[3]); // expect: 1 1073741824
	copy = *m;
	printf("%d %c\n", copy.length, copy.kind); // expect: 8 k
	free(m);
	free(t);
	return 0;
}
