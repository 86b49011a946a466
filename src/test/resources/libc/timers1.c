/* Interval timers, POSIX timers, timerfd: intervals, overruns, what is left, clocks. */
#define _GNU_SOURCE
#include <stdio.h>
#include <signal.h>
#include <time.h>
#include <unistd.h>
#include <errno.h>
#include <string.h>
#include <stdint.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <poll.h>

static volatile int ticks;
static void t(int s)
{
	ticks++;
}

static void info(int s, siginfo_t *i, void *c)
{
	printf("timer code %d value %d\n", i->si_code == SI_TIMER, i->si_value.sival_int);
}

static void thread(union sigval v)
{
	write(1, "thread ", 7);
	printf("%d\n", v.sival_int);
	fflush(stdout);
	ticks = 100;
}

int main(void)
{
	struct itimerval i = {{0, 10000}, {0, 20000}}, o;
	struct itimerspec s = {{0, 0}, {0, 5000000}}, os;
	timer_t id;
	struct sigevent e = {0};
	uint64_t n;
	signal(SIGALRM, t);
	setitimer(ITIMER_REAL, &i, 0);
	while (ticks < 3) pause();
	getitimer(ITIMER_REAL, &o);
	printf("%ld %d\n", (long)o.it_interval.tv_usec, o.it_value.tv_usec > 0 && o.it_value.tv_usec <= 10000);
	memset(&i, 0, sizeof i);
	setitimer(ITIMER_REAL, &i, &o);
	printf("%ld\n", (long)o.it_interval.tv_usec);
	printf("%d", setitimer(9, &i, 0));
	printf(" %d\n", errno == EINVAL);
	i.it_value.tv_usec = 1000000;
	printf("%d", setitimer(0, &i, 0));
	printf(" %d\n", errno == EINVAL);
	signal(SIGVTALRM, t);
	ticks = 0;
	i = (struct itimerval){{0, 0}, {0, 2000}};
	setitimer(ITIMER_VIRTUAL, &i, 0);
	while (!ticks) ;
	printf("virtual %d\n", ticks);
	signal(SIGPROF, t);
	ticks = 0;
	setitimer(ITIMER_PROF, &i, 0);
	while (!ticks) ;
	printf("prof %d\n", ticks);
	struct sigaction a = {.sa_sigaction = info, .sa_flags = SA_SIGINFO};
	sigaction(SIGUSR1, &a, 0);
	e.sigev_notify = SIGEV_SIGNAL;
	e.sigev_signo = SIGUSR1;
	e.sigev_value.sival_int = 77;
	printf("%d\n", timer_create(CLOCK_MONOTONIC, &e, &id));
	printf("%d\n", timer_settime(id, 0, &s, 0));
	pause();
	timer_gettime(id, &os);
	printf("%ld %ld %d\n", (long)os.it_value.tv_sec, (long)os.it_value.tv_nsec, timer_getoverrun(id));
	printf("%d\n", timer_delete(id));
	printf("%d", timer_create(99, &e, &id));
	printf(" %d\n", errno == EINVAL);
	e.sigev_notify = SIGEV_NONE;
	timer_create(CLOCK_REALTIME, &e, &id);
	s.it_value.tv_sec = 100;
	timer_settime(id, 0, &s, 0);
	timer_gettime(id, &os);
	printf("%d\n", os.it_value.tv_sec >= 99);
	timer_delete(id);
	e.sigev_notify = SIGEV_THREAD;
	e.sigev_notify_function = thread;
	e.sigev_notify_attributes = 0;
	e.sigev_value.sival_int = 5;
	timer_create(CLOCK_MONOTONIC, &e, &id);
	s = (struct itimerspec){{0, 0}, {0, 1000000}};
	timer_settime(id, 0, &s, 0);
	while (ticks != 100) usleep(1000);
	int fd = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK);
	s = (struct itimerspec){{0, 10000000}, {0, 10000000}};
	printf("%zd", read(fd, &n, 8));
	printf(" %d\n", errno == EAGAIN);
	timerfd_settime(fd, 0, &s, 0);
	struct pollfd p = {fd, POLLIN};
	printf("%d", poll(&p, 1, 0));
	printf(" %d\n", poll(&p, 1, 1000));
	printf("%zd", read(fd, &n, 8));
	printf(" %d\n", (int)n);
	usleep(35000);
	read(fd, &n, 8);
	printf("%d\n", (int)n >= 3);
	timerfd_gettime(fd, &os);
	printf("%ld\n", os.it_interval.tv_nsec);
	printf("%zd", read(fd, &n, 4));
	printf(" %d\n", errno == EINVAL);
	clock_gettime(CLOCK_MONOTONIC, &s.it_value);
	s.it_value.tv_sec += 1;
	s.it_interval = (struct timespec){0};
	timerfd_settime(fd, TFD_TIMER_ABSTIME, &s, 0);
	timerfd_gettime(fd, &os);
	printf("%d\n", os.it_value.tv_sec == 1 || os.it_value.tv_nsec > 900000000);
	printf("%d\n", timerfd_create(99, 0));
	return 0;
}
