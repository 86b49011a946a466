/* SA_RESTART, SA_NODEFER, SA_RESETHAND, sa_mask, nested handlers, sigsuspend, EINTR. */
#define _GNU_SOURCE
#include <stdio.h>
#include <signal.h>
#include <unistd.h>
#include <errno.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>

static int depth, p[2];
static void h(int s)
{
	static int left = 5;
	printf("in %d depth %d\n", s, ++depth);
	if (depth < 3 && left-- > 0) raise(s);
	printf("out %d depth %d\n", s, depth--);
}

static void simple(int s)
{
	printf("got %d\n", s);
}

static void wr(int s)
{
	write(p[1], "x", 1);
}

int main(void)
{
	struct sigaction a = {0}, o;
	sigset_t m, old;
	char c;
	struct timespec t = {1, 0}, left;
	a.sa_handler = h;
	sigaction(SIGUSR1, &a, 0);
	raise(SIGUSR1);
	depth = 0;
	printf("nodefer\n");
	a.sa_flags = SA_NODEFER;
	sigaction(SIGUSR1, &a, 0);
	raise(SIGUSR1);
	a.sa_handler = simple;
	a.sa_flags = SA_RESETHAND;
	sigaction(SIGUSR1, &a, 0);
	raise(SIGUSR1);
	sigaction(SIGUSR1, 0, &o);
	printf("%d %x\n", o.sa_handler == SIG_DFL, o.sa_flags & ~0x4000000);
	pipe(p);
	a.sa_handler = wr;
	a.sa_flags = SA_RESTART;
	sigaction(SIGALRM, &a, 0);
	alarm(1);
	printf("%zd\n", read(p[0], &c, 1));
	a.sa_handler = simple;
	a.sa_flags = 0;
	sigaction(SIGALRM, &a, 0);
	alarm(1);
	errno = 0;
	printf("%zd", read(p[0], &c, 1));
	printf(" %d\n", errno == EINTR);
	alarm(2);
	printf("%u", alarm(5));
	printf(" %u\n", alarm(0));
	sigemptyset(&m);
	sigaddset(&m, SIGUSR1);
	sigaddset(&m, SIGUSR2);
	sigprocmask(SIG_BLOCK, &m, &old);
	signal(SIGUSR1, simple);
	signal(SIGUSR2, simple);
	raise(SIGUSR2);
	raise(SIGUSR1);
	raise(SIGUSR1);
	printf("blocked\n");
	errno = 0;
	printf("%d", sigsuspend(&old));
	printf(" %d\n", errno == EINTR);
	sigprocmask(SIG_SETMASK, 0, &old);
	printf("%d\n", sigismember(&old, SIGUSR1));
	sigprocmask(SIG_UNBLOCK, &m, 0);
	a.sa_handler = h;
	a.sa_flags = 0;
	sigaddset(&a.sa_mask, SIGUSR2);
	sigaction(SIGUSR1, &a, 0);
	depth = 5;
	raise(SIGUSR1);
	printf("%d", sigaction(SIGKILL, &a, 0));
	printf(" %d\n", errno == EINVAL);
	printf("%d", sigaction(0, &a, 0));
	printf(" %d\n", errno == EINVAL);
	printf("%d\n", signal(SIGSTOP, simple) == SIG_ERR);
	printf("%d", sigaddset(&m, 65));
	printf(" %d\n", errno == EINVAL);
	printf("%d\n", sigprocmask(77, &m, 0));
	printf("%d %d\n", kill(getpid(), 0), kill(999999, 0));
	signal(SIGTERM, SIG_IGN);
	raise(SIGTERM);
	printf("ignored\n");
	fflush(stdout);
	if (!fork()) {
		signal(SIGTERM, SIG_DFL);
		sigfillset(&m);
		sigprocmask(SIG_SETMASK, &m, 0);
		raise(SIGTERM);
		sigpending(&m);
		printf("pending %d\n", sigismember(&m, SIGTERM));
		fflush(stdout);
		_exit(0);
	}
	int st;
	wait(&st);
	printf("%d\n", WIFEXITED(st));
	return 0;
}
