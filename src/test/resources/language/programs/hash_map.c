// A growing open-addressing hash map of strings with tombstones, counting the words of a text.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct entry { char *key; long value; uint32_t hash; };
struct map { struct entry *table; size_t size, used, live; };

static char deleted[1];

static uint32_t hash(const char *s)
{
	uint32_t h = 2166136261u;

	while (*s)
		h = (h ^ (unsigned char)*s++) * 16777619u;
	return h;
}

static struct entry *find(struct map *m, const char *key, uint32_t h)
{
	struct entry *reuse = NULL;

	for (size_t i = h & (m->size - 1);; i = (i + 1) & (m->size - 1)) {
		struct entry *e = &m->table[i];

		if (!e->key)
			return reuse ? reuse : e;
		if (e->key == deleted)
			reuse = reuse ? reuse : e;
		else if (e->hash == h && !strcmp(e->key, key))
			return e;
	}
}

static void resize(struct map *m, size_t size)
{
	struct map old = *m;

	m->table = calloc(m->size = size, sizeof *m->table);
	m->used = m->live;
	for (size_t i = 0; i < old.size; i++)
		if (old.table[i].key && old.table[i].key != deleted)
			*find(m, old.table[i].key, old.table[i].hash) = old.table[i];
	free(old.table);
}

static long *at(struct map *m, const char *key)
{
	uint32_t h = hash(key);

	if (m->used * 4 >= m->size * 3)
		resize(m, m->live * 2 >= m->size ? m->size * 2 : m->size ? m->size : 8);
	struct entry *e = find(m, key, h);
	if (!e->key || e->key == deleted) {
		m->used += !e->key;
		m->live++;
		*e = (struct entry){strdup(key), 0, h};
	}
	return &e->value;
}

static int erase(struct map *m, const char *key)
{
	struct entry *e = find(m, key, hash(key));

	if (!e->key || e->key == deleted)
		return 0;
	free(e->key);
	e->key = deleted;
	m->live--;
	return 1;
}

static int order(const void *a, const void *b)
{
	const struct entry *x = *(struct entry *const *)a, *y = *(struct entry *const *)b;

	return x->value != y->value ? (x->value < y->value ? 1 : -1) : strcmp(x->key, y->key);
}

int main(void)
{
	char text[] = "the cat and the dog and the bird saw the cat; a dog saw a cat and a bird";
	struct map m = {0};
	struct entry *sorted[32];
	int n = 0, removed = 0;

	resize(&m, 8);
	for (char *w = strtok(text, " ;"); w; w = strtok(NULL, " ;"))
		++*at(&m, w);
	for (size_t i = 0; i < m.size; i++)
		if (m.table[i].key)
			sorted[n++] = &m.table[i];
	qsort(sorted, n, sizeof *sorted, order);
	for (int i = 0; i < n; i++)
		printf("%s %ld\n", sorted[i]->key, sorted[i]->value);
	// expect: the 4
	// expect: a 3
	// expect: and 3
	// expect: cat 3
	// expect: bird 2
	// expect: dog 2
	// expect: saw 2
	for (int i = 0; i < 1000; i++) {
		char key[16];

		sprintf(key, "key%d", i);
		*at(&m, key) = i;
		if (i >= 100) {
			sprintf(key, "key%d", i - 100);
			removed += erase(&m, key);
		}
	}
	printf("%zu %d %zu\n", m.live, removed, m.size); // expect: 107 900 256
	printf("%ld %ld\n", *at(&m, "key950"), *at(&m, "cat")); // expect: 950 3
	printf("%d %d\n", erase(&m, "key1"), erase(&m, "key999")); // expect: 0 1
	return 0;
}
