/* poll, ppoll, select, pselect: every event, timeouts, signals, bad descriptors. */
#define _GNU_SOURCE
#include <stdio.h>
#include <poll.h>
#include <unistd.h>
#include <signal.h>
#include <errno.h>
#include <string.h>
#include <sys/select.h>
#include <sys/wait.h>
#include <sys/time.h>
#include <fcntl.h>

static void h(int s)
{
}

int main(void)
{
	int p[2], q[2];
	char c;
	fd_set r, w;
	struct timeval tv;
	struct timespec ts = {0, 1000000};
	sigset_t m;
	pipe(p);
	pipe(q);
	struct pollfd f[4] = {{p[0], POLLIN}, {p[1], POLLOUT}, {99, POLLIN}, {-1, POLLIN}};
	printf("%d", poll(f, 4, 0));
	for (int i = 0; i < 4; i++) printf(" %x", f[i].revents);
	printf("\n");
	write(p[1], "x", 1);
	printf("%d", poll(f, 2, -1));
	printf(" %x %x\n", f[0].revents, f[1].revents);
	read(p[0], &c, 1);
	printf("%d\n", poll(f, 1, 5));
	close(p[1]);
	printf("%d", poll(f, 1, -1));
	printf(" %x\n", f[0].revents);
	close(q[0]);
	f[0].fd = q[1];
	f[0].events = POLLOUT;
	printf("%d", poll(f, 1, -1));
	printf(" %x\n", f[0].revents);
	f[0].fd = open("/tmp", O_RDONLY);
	f[0].events = POLLIN | POLLOUT;
	printf("%d", poll(f, 1, 0));
	printf(" %x\n", f[0].revents);
	signal(SIGALRM, h);
	alarm(1);
	printf("%d", poll(0, 0, -1));
	printf(" %d\n", errno == EINTR);
	printf("%d", poll((void *)8, 1, 0));
	printf(" %d\n", errno == EFAULT);
	printf("%d\n", poll(0, 0, 3));
	pipe(p);
	if (!fork()) {
		usleep(5000);
		write(p[1], "y", 1);
		_exit(0);
	}
	f[0].fd = p[0];
	f[0].events = POLLIN;
	printf("%d", poll(f, 1, 10000));
	printf(" %x\n", f[0].revents);
	wait(0);
	FD_ZERO(&r);
	FD_ZERO(&w);
	FD_SET(p[0], &r);
	FD_SET(p[1], &w);
	tv = (struct timeval){5, 0};
	printf("%d", select(p[1] + 1, &r, &w, 0, &tv));
	printf(" %d %d %d\n", !!FD_ISSET(p[0], &r), !!FD_ISSET(p[1], &w), tv.tv_sec >= 4);
	read(p[0], &c, 1);
	FD_ZERO(&r);
	FD_SET(p[0], &r);
	tv = (struct timeval){0, 2000};
	printf("%d", select(p[0] + 1, &r, 0, 0, &tv));
	printf(" %d %ld\n", !!FD_ISSET(p[0], &r), (long)tv.tv_usec);
	FD_SET(77, &r);
	printf("%d", select(78, &r, 0, 0, &tv));
	printf(" %d\n", errno == EBADF);
	printf("%d", select(-1, 0, 0, 0, 0));
	printf(" %d\n", errno == EINVAL);
	tv.tv_usec = -1;
	printf("%d", select(0, 0, 0, 0, &tv));
	printf(" %d\n", errno == EINVAL);
	sigemptyset(&m);
	sigaddset(&m, SIGALRM);
	sigprocmask(SIG_BLOCK, &m, 0);
	raise(SIGALRM);
	sigemptyset(&m);
	printf("%d", ppoll(0, 0, 0, &m));
	printf(" %d\n", errno == EINTR);
	sigprocmask(SIG_BLOCK, 0, &m);
	printf("%d\n", sigismember(&m, SIGALRM));
	raise(SIGALRM);
	sigemptyset(&m);
	printf("%d", pselect(0, 0, 0, 0, 0, &m));
	printf(" %d\n", errno == EINTR);
	printf("%d\n", ppoll(0, 0, &ts, 0));
	printf("%d\n", pselect(0, 0, 0, 0, &ts, &m));
	ts.tv_nsec = 2000000000;
	printf("%d", ppoll(0, 0, &ts, 0));
	printf(" %d\n", errno == EINVAL);
	return 0;
}
