// Threads that add to atomic objects lose nothing, however they are interrupted.
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>

static atomic_int by_operator;
static _Atomic unsigned by_shift = 1;
static atomic_long by_function;
static atomic_flag lock = ATOMIC_FLAG_INIT;
static long guarded;

static void *work(void *unused)
{
	for (int i = 0; i < 20000; i++) {
		by_operator++;
		by_operator += 2;
		by_shift = by_shift * 1;
		atomic_fetch_add_explicit(&by_function, 3, memory_order_relaxed);
		while (atomic_flag_test_and_set(&lock))
			;
		guarded = guarded + 1;
		atomic_flag_clear(&lock);
	}
	return unused;
}

int main(void)
{
	pthread_t t[3];

	for (int i = 0; i < 3; i++)
		pthread_create(&t[i], NULL, work, NULL);
	for (int i = 0; i < 3; i++)
		pthread_join(t[i], NULL);
	printf("%d %ld %ld\n", by_operator, atomic_load(&by_function), guarded);  // expect: 180000 180000 60000
	return 0;
}
