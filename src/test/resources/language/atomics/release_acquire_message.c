// A message published with release and read after acquire is whole; a thread waits for it.
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>

static char message[32];
static atomic_int ready, taken;

static void *reader(void *arg)
{
	int *total = arg;

	for (int round = 1; round <= 5; round++) {
		while (atomic_load_explicit(&ready, memory_order_acquire) != round)
			sched_yield();
		*total += strlen(message) * round;
		atomic_store_explicit(&taken, round, memory_order_release);
	}
	return 0;
}

int main(void)
{
	pthread_t t;
	int total = 0;

	pthread_create(&t, 0, reader, &total);
	for (int round = 1; round <= 5; round++) {
		memset(message, 'x', round * 3);
		message[round * 3] = 0;
		atomic_store_explicit(&ready, round, memory_order_release);
		while (atomic_load_explicit(&taken, memory_order_acquire) != round)
			sched_yield();
	}
	pthread_join(t, 0);
	printf("%d\n", total);                  // expect: 165
	return 0;
}
