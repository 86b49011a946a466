/* signalfd: signals read from a descriptor, with poll and without. */
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/signalfd.h>
#include <signal.h>
#include <unistd.h>
#include <errno.h>
#include <poll.h>
#include <sys/wait.h>

int main(void)
{
	sigset_t m;
	struct signalfd_siginfo i[4];
	sigemptyset(&m);
	sigaddset(&m, SIGUSR1);
	sigaddset(&m, SIGCHLD);
	sigaddset(&m, SIGRTMIN);
	sigprocmask(SIG_BLOCK, &m, 0);
	int fd = signalfd(-1, &m, SFD_NONBLOCK);
	printf("%zd", read(fd, i, sizeof i));
	printf(" %d\n", errno == EAGAIN);
	raise(SIGUSR1);
	union sigval v = {9};
	sigqueue(getpid(), SIGRTMIN, v);
	sigqueue(getpid(), SIGRTMIN, v);
	struct pollfd p = {fd, POLLIN};
	printf("%d\n", poll(&p, 1, 0));
	ssize_t n = read(fd, i, sizeof i);
	printf("%zd\n", n / (ssize_t)sizeof *i);
	for (int k = 0; k < n / sizeof *i; k++) printf("%d %d %d\n", i[k].ssi_signo == SIGUSR1, i[k].ssi_code, i[k].ssi_int);
	pid_t c = fork();
	if (!c) _exit(4);
	p.revents = 0;
	printf("%d\n", poll(&p, 1, -1));
	read(fd, i, sizeof *i);
	printf("%d %d %d %d\n", i->ssi_signo == SIGCHLD, i->ssi_pid == c, i->ssi_status, i->ssi_code == CLD_EXITED);
	wait(0);
	printf("%zd", read(fd, i, 10));
	printf(" %d\n", errno == EINVAL);
	printf("%zu\n", sizeof *i);
	return 0;
}
