#include <stdio.h>
#include <pthread.h>
void work(void *arg) { }
int main(void)
{
	pthread_t t;
	pthread_create(&t, NULL, work, 5);
	pthread_create(t, NULL, work(NULL), NULL);
	pthread_join(&t, NULL);
	pthread_mutex_t m = PTHREAD_MUTEX_INITIALIZE;
	pthread_mutex_lock(m);
	return 0;
}
