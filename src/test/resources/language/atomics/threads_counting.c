// Four threads add to one counter with every kind of atomic; nothing is lost.
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>

#define EACH 500

static atomic_int a;
static _Atomic long b;
static int c, d;
static short e;

static void *work(void *arg)
{
	for (int i = 0; i < EACH; i++) {
		atomic_fetch_add(&a, 1);
		b += 2;
		__atomic_add_fetch(&c, 3, __ATOMIC_RELAXED);
		__sync_fetch_and_add(&d, 4);
		for (short old = e; !__atomic_compare_exchange_n(&e, &old, old + 1, 0, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED);)
			;
		a++;
	}
	return arg;
}

int main(void)
{
	pthread_t t[4];

	for (int i = 0; i < 4; i++)
		pthread_create(&t[i], 0, work, &t[i]);
	for (int i = 0; i < 4; i++) {
		void *r;

		pthread_join(t[i], &r);
		if (r != &t[i])
			printf("wrong result\n");
	}
	printf("%d %ld %d %d %d\n", a, b, c, d, e); // expect: 4000 4000 6000 8000 2000
	return 0;
}
