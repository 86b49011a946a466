/* Threads, a mutex, a condition, semaphores, keys, errno of each thread. */
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t cond = PTHREAD_COND_INITIALIZER;
static pthread_key_t key;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static sem_t ping, pong;
static int counter, ready;

static void init(void) { printf("once\n"); }
static void destroy(void *value) { printf("destroyed %s\n", (char *)value); }

static void *count(void *arg)
{
	for (int i = 0; i < 1000; i++) {
		pthread_mutex_lock(&mutex);
		counter++;
		pthread_mutex_unlock(&mutex);
	}
	pthread_once(&once, init);
	return arg;
}

static void *waiter(void *arg)
{
	pthread_mutex_lock(&mutex);
	while (!ready)
		pthread_cond_wait(&cond, &mutex);
	pthread_mutex_unlock(&mutex);
	printf("woken\n");
	pthread_exit("exited");
}

static void *player(void *arg)
{
	char name[16];

	pthread_setspecific(key, "value");
	errno = ENOENT;
	for (int i = 0; i < 3; i++) {
		sem_wait(&ping);
		printf("pong %d\n", i);
		sem_post(&pong);
	}
	pthread_setname_np(pthread_self(), "player");
	pthread_getname_np(pthread_self(), name, sizeof name);
	printf("%s %s %s\n", name, (char *)pthread_getspecific(key), strerror(errno));
	return NULL;
}

int main(void)
{
	pthread_t t[4];
	void *result;

	for (long i = 0; i < 4; i++)
		pthread_create(&t[i], NULL, count, (void *)i);
	for (int i = 0; i < 4; i++) {
		pthread_join(t[i], &result);
		printf("joined %ld\n", (long)result);
	}
	printf("counter %d\n", counter);
	pthread_create(&t[0], NULL, waiter, NULL);
	sleep(1);
	pthread_mutex_lock(&mutex);
	ready = 1;
	pthread_cond_broadcast(&cond);
	pthread_mutex_unlock(&mutex);
	pthread_join(t[0], &result);
	printf("%s\n", (char *)result);
	pthread_key_create(&key, destroy);
	sem_init(&ping, 0, 0);
	sem_init(&pong, 0, 0);
	pthread_create(&t[0], NULL, player, NULL);
	errno = EACCES;
	for (int i = 0; i < 3; i++) {
		printf("ping %d\n", i);
		sem_post(&ping);
		sem_wait(&pong);
	}
	pthread_join(t[0], NULL);
	printf("%s %d\n", strerror(errno), pthread_equal(pthread_self(), t[0]));
	printf("%d\n", pthread_mutex_trylock(&mutex));
	printf("%d\n", pthread_mutex_trylock(&mutex) == EBUSY);
	return 0;
}
