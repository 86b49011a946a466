/* Real-time signals queue in order of number and arrival; standard ones do not. */
#define _GNU_SOURCE
#include <stdio.h>
#include <signal.h>
#include <unistd.h>
#include <string.h>
#include <errno.h>
#include <time.h>

static void h(int s, siginfo_t *i, void *c)
{
	printf("%s%d:%d ", s >= SIGRTMIN ? "rt+" : "", s >= SIGRTMIN ? s - SIGRTMIN : s, i->si_value.sival_int);
}

int main(void)
{
	sigset_t m, p;
	struct sigaction a = {.sa_sigaction = h, .sa_flags = SA_SIGINFO};
	union sigval v;
	siginfo_t i;
	struct timespec t = {0, 1000000};
	sigemptyset(&m);
	for (int k = 0; k < 3; k++) {
		sigaction(SIGRTMIN + k, &a, 0);
		sigaddset(&m, SIGRTMIN + k);
	}
	sigaction(SIGUSR1, &a, 0);
	sigaddset(&m, SIGUSR1);
	sigprocmask(SIG_BLOCK, &m, NULL);
	for (int k = 0; k < 3; k++) {
		v.sival_int = k;
		sigqueue(getpid(), SIGRTMIN + 2, v);
		sigqueue(getpid(), SIGRTMIN, v);
		sigqueue(getpid(), SIGUSR1, v);
	}
	sigpending(&p);
	printf("%d %d %d %d\n", sigismember(&p, SIGUSR1), sigismember(&p, SIGRTMIN), sigismember(&p, SIGRTMIN + 1), sigismember(&p, SIGRTMIN + 2));
	printf("%d %d\n", sigtimedwait(&m, &i, &t) == SIGUSR1, i.si_value.sival_int);
	printf("%d %d %d\n", sigwaitinfo(&m, &i) - SIGRTMIN, i.si_value.sival_int, i.si_code == SI_QUEUE);
	sigprocmask(SIG_UNBLOCK, &m, NULL);
	printf("\n");
	sigprocmask(SIG_BLOCK, &m, NULL);
	printf("%d", sigtimedwait(&m, &i, &t));
	printf(" %d\n", errno == EAGAIN);
	raise(SIGUSR1);
	int s;
	printf("%d", sigwait(&m, &s));
	printf(" %d\n", s == SIGUSR1);
	printf("%d", sigqueue(getpid(), 99, v));
	printf(" %d\n", errno == EINVAL);
	printf("%d\n", sigqueue(getpid(), 0, v));
	printf("%d", sigqueue(999999, SIGUSR1, v));
	printf(" %d\n", errno == ESRCH);
	t.tv_nsec = -1;
	printf("%d", sigtimedwait(&m, &i, &t));
	printf(" %d\n", errno == EINVAL);
	return 0;
}
