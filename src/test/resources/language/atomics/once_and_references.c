// Reference counts as krefs do them, and initialisation once by compare and exchange.
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

struct object { atomic_int refs; int id; };

static int freed;
static _Atomic(struct object *) shared;
static atomic_int inits;

static struct object *get(struct object *o) { atomic_fetch_add_explicit(&o->refs, 1, memory_order_relaxed); return o; }

static void put(struct object *o)
{
	if (atomic_fetch_sub_explicit(&o->refs, 1, memory_order_acq_rel) == 1) {
		__sync_fetch_and_add(&freed, 1);
		free(o);
	}
}

static struct object *instance(void)
{
	struct object *o = atomic_load(&shared);

	if (!o) {
		struct object *fresh = malloc(sizeof *fresh);

		atomic_init(&fresh->refs, 1);
		fresh->id = 17;
		if (atomic_compare_exchange_strong(&shared, &o, fresh)) {
			inits++;
			o = fresh;
		} else {
			free(fresh);
		}
	}
	return get(o);
}

static void *user(void *arg)
{
	for (int i = 0; i < 100; i++) {
		struct object *o = instance();

		*(int *)arg += o->id == 17;
		put(o);
	}
	return 0;
}

int main(void)
{
	pthread_t t[3];
	int good[3] = {0};

	for (int i = 0; i < 3; i++)
		pthread_create(&t[i], 0, user, &good[i]);
	for (int i = 0; i < 3; i++)
		pthread_join(t[i], 0);
	printf("%d %d %d %d\n", good[0] + good[1] + good[2], inits, shared->refs, freed);
	// expect: 300 1 1 0
	put(shared);
	printf("%d\n", freed);                  // expect: 1
	return 0;
}
