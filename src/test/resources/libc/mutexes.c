/* Mutex kinds and what each answers; conditions; read-write locks; barriers; semaphores. */
#define _GNU_SOURCE
#include <stdio.h>
#include <pthread.h>
#include <semaphore.h>
#include <errno.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <fcntl.h>

static pthread_mutex_t m = PTHREAD_MUTEX_INITIALIZER, rb;
static pthread_cond_t cv = PTHREAD_COND_INITIALIZER;
static pthread_rwlock_t rw = PTHREAD_RWLOCK_INITIALIZER;
static pthread_barrier_t bar;
static sem_t sem;
static int turn, serial;
static struct timespec in(long ms)
{
	struct timespec t;
	clock_gettime(CLOCK_REALTIME, &t);
	t.tv_nsec += ms * 1000000;
	t.tv_sec += t.tv_nsec / 1000000000;
	t.tv_nsec %= 1000000000;
	return t;
}

static void *unlocker(void *a)
{
	return (void *)(long)pthread_mutex_unlock(a);
}

static void *dier(void *a)
{
	pthread_mutex_lock(a);
	return 0;
}

static void *tryer(void *a)
{
	return (void *)(long)pthread_mutex_trylock(a);
}

static void *ping(void *a)
{
	for (int i = 0; i < 3; i++) {
		pthread_mutex_lock(&m);
		while (turn != (long)a) pthread_cond_wait(&cv, &m);
		printf("%s%d ", (long)a ? "pong" : "ping", i);
		turn = !turn;
		pthread_cond_broadcast(&cv);
		pthread_mutex_unlock(&m);
	}
	return 0;
}

static void *reader(void *a)
{
	struct timespec t = in(5);
	int r1 = pthread_rwlock_tryrdlock(&rw), r2 = pthread_rwlock_trywrlock(&rw), r3 = pthread_rwlock_timedwrlock(&rw, &t);
	if (!r1) pthread_rwlock_unlock(&rw);
	return (void *)(long)(r1 * 10000 + r2 * 200 + r3);
}

static void *bw(void *a)
{
	if (pthread_barrier_wait(&bar) == PTHREAD_BARRIER_SERIAL_THREAD) __sync_fetch_and_add(&serial, 1);
	return 0;
}

static void *poster(void *a)
{
	usleep(2000);
	sem_post(&sem);
	return 0;
}

int main(void)
{
	pthread_mutexattr_t a;
	pthread_t t, u;
	void *r;
	struct timespec ts;
	int v;
	pthread_mutex_t k;
	for (int kind = 0; kind < 3; kind++) {
		pthread_mutexattr_init(&a);
		pthread_mutexattr_settype(&a, kind);
		pthread_mutex_init(&k, &a);
		pthread_mutex_lock(&k);
		printf("kind %d: try %d ", kind, pthread_mutex_trylock(&k));
		ts = in(2);
		if (kind) printf("again %d ", pthread_mutex_lock(&k));
		printf("timed %d ", pthread_mutex_timedlock(&k, &ts));
		if (kind) {
			pthread_create(&t, 0, unlocker, &k);
			pthread_join(t, &r);
			printf("other %ld ", (long)r);
		}
		for (int i = 0; i < 5; i++) if (kind || i == 0) printf("unlock %d ", pthread_mutex_unlock(&k));
		printf("destroy %d\n", pthread_mutex_destroy(&k));
	}
	printf("%d\n", pthread_mutexattr_settype(&a, 99));
	pthread_mutex_lock(&m);
	printf("%d\n", pthread_mutex_destroy(&m) == EBUSY);
	pthread_create(&t, 0, tryer, &m);
	pthread_join(t, &r);
	printf("%d\n", (long)r == EBUSY);
	pthread_mutex_unlock(&m);
	pthread_mutexattr_init(&a);
	pthread_mutexattr_setrobust(&a, PTHREAD_MUTEX_ROBUST);
	pthread_mutex_init(&rb, &a);
	pthread_create(&t, 0, dier, &rb);
	pthread_join(t, 0);
	v = pthread_mutex_lock(&rb);
	printf("%d ", v == EOWNERDEAD);
	printf("%d ", pthread_mutex_consistent(&rb));
	printf("%d", pthread_mutex_unlock(&rb));
	printf(" %d\n", pthread_mutex_lock(&rb));
	pthread_mutex_unlock(&rb);
	pthread_create(&t, 0, dier, &rb);
	pthread_join(t, 0);
	printf("%d ", pthread_mutex_lock(&rb) == EOWNERDEAD);
	printf("%d ", pthread_mutex_unlock(&rb));
	printf("%d\n", pthread_mutex_lock(&rb) == ENOTRECOVERABLE);
	pthread_create(&t, 0, ping, 0);
	pthread_create(&u, 0, ping, (void *)1);
	pthread_join(t, 0);
	pthread_join(u, 0);
	printf("\n");
	pthread_mutex_lock(&m);
	ts = in(3);
	printf("%d\n", pthread_cond_timedwait(&cv, &m, &ts) == ETIMEDOUT);
	ts.tv_nsec = -1;
	printf("%d\n", pthread_cond_timedwait(&cv, &m, &ts) == EINVAL);
	pthread_mutex_unlock(&m);
	pthread_rwlock_rdlock(&rw);
	pthread_create(&t, 0, reader, 0);
	pthread_join(t, &r);
	printf("%ld ", (long)r);
	pthread_rwlock_unlock(&rw);
	pthread_rwlock_wrlock(&rw);
	pthread_create(&t, 0, reader, 0);
	pthread_join(t, &r);
	printf("%ld %d %d\n", (long)r, pthread_rwlock_wrlock(&rw) == EDEADLK, pthread_rwlock_rdlock(&rw) == EDEADLK);
	pthread_rwlock_unlock(&rw);
	pthread_barrier_init(&bar, 0, 3);
	printf("%d\n", pthread_barrier_init(&bar, 0, 0));
	pthread_barrier_init(&bar, 0, 3);
	pthread_create(&t, 0, bw, 0);
	pthread_create(&u, 0, bw, 0);
	bw(0);
	pthread_join(t, 0);
	pthread_join(u, 0);
	printf("%d\n", serial);
	sem_init(&sem, 0, 1);
	sem_wait(&sem);
	printf("%d", sem_trywait(&sem));
	printf(" %d\n", errno == EAGAIN);
	ts = in(2);
	printf("%d", sem_timedwait(&sem, &ts));
	printf(" %d\n", errno == ETIMEDOUT);
	pthread_create(&t, 0, poster, 0);
	printf("%d\n", sem_wait(&sem));
	pthread_join(t, 0);
	sem_getvalue(&sem, &v);
	printf("%d\n", v);
	printf("%d\n", sem_init(&sem, 0, -1));
	sem_unlink("/tst");
	sem_t *s = sem_open("/tst", O_CREAT | O_EXCL, 0600, 2);
	sem_t *s2 = sem_open("/tst", 0);
	printf("%d %d\n", s == s2, sem_open("/tst", O_CREAT | O_EXCL, 0600, 1) == SEM_FAILED && errno == EEXIST);
	sem_wait(s);
	sem_getvalue(s2, &v);
	printf("%d %d", v, sem_close(s));
	printf(" %d", sem_unlink("/tst"));
	printf(" %d", sem_open("/tst", 0) == SEM_FAILED);
	printf(" %d\n", errno == ENOENT);
	pthread_spinlock_t sp;
	pthread_spin_init(&sp, 0);
	pthread_spin_lock(&sp);
	printf("%d\n", pthread_spin_trylock(&sp) == EBUSY);
	return 0;
}
