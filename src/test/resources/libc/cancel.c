/* Cancellation: deferred at cancellation points, disabled, asynchronous, with cleanup handlers. */
#define _GNU_SOURCE
#include <stdio.h>
#include <pthread.h>
#include <unistd.h>
#include <semaphore.h>
#include <errno.h>

static pthread_mutex_t m = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t c = PTHREAD_COND_INITIALIZER;
static sem_t s;
static volatile int go;
static void cl(void *a)
{
	printf("cleanup %s\n", (char *)a);
}

static void un(void *a)
{
	printf("unlock %d\n", pthread_mutex_unlock(a));
}

static void *sleeper(void *a)
{
	pthread_cleanup_push(cl, "sleep");
	sleep(1000);
	pthread_cleanup_pop(0);
	return "not cancelled";
}

static void *waiter(void *a)
{
	pthread_mutex_lock(&m);
	pthread_cleanup_push(un, &m);
	go = 1;
	pthread_cond_wait(&c, &m);
	pthread_cleanup_pop(1);
	return 0;
}

static void *off(void *a)
{
	int o;
	pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &o);
	usleep(5000);
	printf("still here %d\n", o);
	pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, &o);
	printf("old %d\n", o);
	pthread_testcancel();
	return "no";
}

static void *busy(void *a)
{
	int o;
	pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, &o);
	go = 1;
	for (;;) ;
}

static void *computing(void *a)
{
	long n = 0;
	go = 1;
	while (go < 2) n++;
	pthread_testcancel();
	return 0;
}

static void *semw(void *a)
{
	sem_wait(&s);
	return 0;
}

static void *rd(void *a)
{
	char b;
	pthread_cleanup_push(cl, "read");
	read(*(int *)a, &b, 1);
	pthread_cleanup_pop(0);
	return 0;
}

static void run(const char *w, void *(*f)(void *), void *a)
{
	pthread_t t;
	void *r;
	go = 0;
	pthread_create(&t, 0, f, a);
	usleep(30000);
	int e = pthread_cancel(t);
	if (f == computing) go = 2;
	pthread_join(t, &r);
	printf("%s: %d %d\n", w, e, r == PTHREAD_CANCELED);
}

int main(void)
{
	int p[2];
	pipe(p);
	sem_init(&s, 0, 0);
	run("sleep", sleeper, 0);
	run("cond", waiter, 0);
	printf("%d\n", pthread_mutex_trylock(&m));
	run("disabled", off, 0);
	run("async", busy, 0);
	run("computing", computing, 0);
	run("sem", semw, 0);
	run("read", rd, p);
	return 0;
}
