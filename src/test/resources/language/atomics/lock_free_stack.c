// A lock-free stack by compare and exchange: each pushed node is popped once.
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>

#define N 300

struct node { struct node *next; int v; };

static _Atomic(struct node *) top;
static struct node nodes[3][N];
static atomic_int seen[3 * N];
static atomic_int popped;

static void push(struct node *n)
{
	n->next = atomic_load(&top);
	while (!atomic_compare_exchange_weak(&top, &n->next, n))
		;
}

static struct node *pop(void)
{
	struct node *n = atomic_load(&top);

	while (n && !atomic_compare_exchange_weak(&top, &n, n->next))
		;
	return n;
}

static void *worker(void *arg)
{
	long id = (long)arg;

	for (int i = 0; i < N; i++) {
		nodes[id][i].v = id * N + i;
		push(&nodes[id][i]);
	}
	return 0;
}

int main(void)
{
	pthread_t t[3];
	struct node *n;
	int wrong = 0;

	for (long i = 0; i < 3; i++)
		pthread_create(&t[i], 0, worker, (void *)i);
	for (int i = 0; i < 3; i++)
		pthread_join(t[i], 0);
	while ((n = pop())) {
		popped++;
		seen[n->v]++;
	}
	for (int i = 0; i < 3 * N; i++)
		wrong += seen[i] != 1;
	printf("%d %d\n", popped, wrong);       // expect: 900 0
	return 0;
}
