/* Threads: return values, exit, detach, errors, keys with destructors, once, names, thread-local. */
#define _GNU_SOURCE
#include <stdio.h>
#include <pthread.h>
#include <errno.h>
#include <string.h>
#include <stdlib.h>
#include <unistd.h>

static __thread int tl = 5;
static pthread_key_t key;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static int count;
static void dtor(void *p)
{
	printf("dtor %s\n", (char *)p);
	if (++count < 3) pthread_setspecific(key, p);
}

static void init(void)
{
	printf("once\n");
}

static void *f(void *a)
{
	tl += (long)a;
	pthread_setspecific(key, "value");
	pthread_once(&once, init);
	return (void *)(long)tl;
}

static void *g(void *a)
{
	pthread_exit("exited");
	return 0;
}

static void cleanup(void *a)
{
	printf("cleanup %s\n", (char *)a);
}

static void *h(void *a)
{
	pthread_cleanup_push(cleanup, "one");
	pthread_cleanup_push(cleanup, "two");
	pthread_cleanup_pop(1);
	if (a) pthread_exit(0);
	pthread_cleanup_pop(0);
	return 0;
}

static void *self(void *a)
{
	return (void *)(long)pthread_equal(pthread_self(), *(pthread_t *)a);
}

static void *slow(void *a)
{
	usleep(10000);
	return a;
}

int main(void)
{
	pthread_t t;
	void *r;
	pthread_attr_t at;
	size_t z;
	int v;
	pthread_key_create(&key, dtor);
	pthread_create(&t, 0, f, (void *)3);
	printf("%d ", pthread_join(t, &r));
	printf("%ld %d\n", (long)r, tl);
	pthread_create(&t, 0, g, 0);
	pthread_join(t, &r);
	printf("%s\n", (char *)r);
	count = 5;
	pthread_create(&t, 0, f, (void *)1);
	pthread_join(t, &r);
	printf("%ld\n", (long)r);
	pthread_create(&t, 0, h, 0);
	pthread_join(t, 0);
	pthread_create(&t, 0, h, "x");
	pthread_join(t, 0);
	printf("%d\n", pthread_join(pthread_self(), 0) == EDEADLK);
	pthread_create(&t, 0, self, &t);
	pthread_join(t, &r);
	printf("%ld\n", (long)r);
	pthread_attr_init(&at);
	pthread_attr_getdetachstate(&at, &v);
	printf("%d ", v);
	pthread_attr_getstacksize(&at, &z);
	printf("%zu ", z);
	pthread_attr_getguardsize(&at, &z);
	printf("%zu ", z);
	printf("%d ", pthread_attr_setstacksize(&at, 100));
	printf("%d ", pthread_attr_setstacksize(&at, 65536));
	pthread_attr_setdetachstate(&at, PTHREAD_CREATE_DETACHED);
	pthread_create(&t, &at, slow, 0);
	printf("%d\n", pthread_join(t, 0) == EINVAL);
	pthread_attr_destroy(&at);
	usleep(20000);
	pthread_create(&t, 0, slow, "late");
	printf("%d\n", pthread_tryjoin_np(t, &r) == EBUSY);
	struct timespec ts;
	clock_gettime(CLOCK_REALTIME, &ts);
	printf("%d\n", pthread_timedjoin_np(t, &r, &ts) == ETIMEDOUT);
	pthread_join(t, &r);
	printf("%s\n", (char *)r);
	char n[16];
	pthread_setname_np(pthread_self(), "worker");
	pthread_getname_np(pthread_self(), n, 16);
	printf("%s %d\n", n, pthread_setname_np(pthread_self(), "a name that is far too long") == ERANGE);
	printf("%d %d\n", pthread_key_delete(key), pthread_key_delete(key));
	printf("%d\n", pthread_setspecific(key, "x"));
	pthread_create(&t, 0, slow, 0);
	printf("%d\n", pthread_kill(t, 0));
	pthread_detach(t);
	printf("%d\n", pthread_detach(t));
	printf("%d\n", pthread_kill(pthread_self(), 99));
	pthread_getattr_np(pthread_self(), &at);
	void *sp;
	pthread_attr_getstack(&at, &sp, &z);
	printf("%d\n", (char *)&at > (char *)sp && (char *)&at < (char *)sp + z);
	pthread_exit(0);
}
