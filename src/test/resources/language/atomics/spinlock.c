// A spinlock from atomic_flag guards plain data between threads.
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdio.h>

struct account { atomic_flag lock; long balance; int moves; };

static struct account x = {ATOMIC_FLAG_INIT, 1000}, y = {ATOMIC_FLAG_INIT, 1000};

static void lock(struct account *a)
{
	while (atomic_flag_test_and_set_explicit(&a->lock, memory_order_acquire))
		sched_yield();
}

static void unlock(struct account *a) { atomic_flag_clear_explicit(&a->lock, memory_order_release); }

static void *mover(void *arg)
{
	int amount = *(int *)arg;

	for (int i = 0; i < 200; i++) {
		lock(&x);
		lock(&y);
		x.balance -= amount;
		y.balance += amount;
		x.moves++;
		unlock(&y);
		unlock(&x);
	}
	return 0;
}

int main(void)
{
	int amounts[] = {1, 2, -3, 5};
	pthread_t t[4];

	for (int i = 0; i < 4; i++)
		pthread_create(&t[i], 0, mover, &amounts[i]);
	for (int i = 0; i < 4; i++)
		pthread_join(t[i], 0);
	printf("%ld %ld %d\n", x.balance, y.balance, x.moves); // expect: 0 2000 800
	return 0;
}
