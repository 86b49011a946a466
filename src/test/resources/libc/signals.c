/* Handlers, masks, pending signals, returned values. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static volatile sig_atomic_t count;
static void handler(int sig) { count++; printf("handler %s\n", strsignal(sig)); }
static void info(int sig, siginfo_t *si, void *ctx) { printf("%d code %d from myself %d\n", sig, si->si_code, si->si_pid == getpid()); }

int main(void)
{
	struct sigaction sa = {0}, old;
	sigset_t set, was;

	printf("%d\n", signal(SIGUSR1, handler) == SIG_DFL);
	raise(SIGUSR1);
	printf("%d\n", signal(SIGUSR1, SIG_IGN) == handler);
	raise(SIGUSR1);
	printf("count %d\n", count);
	sa.sa_handler = handler;
	sa.sa_flags = SA_RESETHAND;
	sigaction(SIGUSR2, &sa, NULL);
	kill(getpid(), SIGUSR2);
	sigaction(SIGUSR2, NULL, &old);
	printf("reset %d\n", old.sa_handler == SIG_DFL);
	sa.sa_flags = SA_SIGINFO;
	sa.sa_sigaction = info;
	sigemptyset(&sa.sa_mask);
	sigaddset(&sa.sa_mask, SIGTERM);
	sigaction(SIGUSR2, &sa, NULL);
	sigaction(SIGUSR2, NULL, &old);
	printf("mask %d %d flags %x\n", sigismember(&old.sa_mask, SIGTERM), sigismember(&old.sa_mask, SIGINT), old.sa_flags & SA_SIGINFO);
	kill(getpid(), SIGUSR2);
	sigemptyset(&set);
	sigaddset(&set, SIGUSR2);
	sigprocmask(SIG_BLOCK, &set, &was);
	raise(SIGUSR2);
	sigpending(&set);
	printf("pending %d\n", sigismember(&set, SIGUSR2));
	sigprocmask(SIG_SETMASK, &was, NULL);
	printf("unblocked\n");
	printf("%d ", sigaction(SIGKILL, &sa, NULL));
	printf("%s\n", strerror(errno));
	printf("%d ", sigaction(99, &sa, NULL));
	printf("%s\n", strerror(errno));
	printf("%d ", kill(999999, 0));
	printf("%s\n", strerror(errno));
	signal(SIGALRM, handler);
	alarm(1);
	pause();
	printf("%s, alarm %u\n", strerror(errno), alarm(0));
	return 0;
}
