// A flag set by a signal handler and one by a thread are seen by loops that read them again each time.
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <unistd.h>

static volatile sig_atomic_t alarmed;
static volatile int stop;
static atomic_int started;

static void on_alarm(int sig) { alarmed += sig == SIGALRM; }

static void *spin(void *arg)
{
	long *n = arg;

	started++;
	while (!stop) {
		++*n;
		sched_yield();
	}
	return arg;
}

int main(void)
{
	pthread_t t;
	long n = 0;

	signal(SIGALRM, on_alarm);
	alarm(1);
	while (!alarmed)
		pause();
	printf("%d\n", alarmed);                // expect: 1
	pthread_create(&t, 0, spin, &n);
	while (!started)
		sched_yield();
	for (int i = 0; i < 50; i++)
		sched_yield();
	stop = 1;
	pthread_join(t, 0);
	printf("%d %d\n", started, n >= 0);     // expect: 1 1
	return 0;
}
