/* Waits for the driver in every way, with a child that changes what the driver says. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <sys/wait.h>
#include <unistd.h>

static int fd;

/* In a child, a moment later: the driver says these events and wakes. */
static void later(int events, int command, int key)
{
	if (fork() == 0) {
		usleep(30000);
		ioctl(fd, 101, events);
		ioctl(fd, command, key);
		_exit(0);
	}
}
static void report(const char *what, int result, int events)
{
	printf("%s: %d events %x, asked %d", what, result, events, ioctl(fd, 104));
	printf(", waiting %d\n", ioctl(fd, 106));
	while (wait(NULL) > 0)
		;
}
static void on_alarm(int signal) { }

int main(void)
{
	struct pollfd p;
	struct timeval tv = { 0, 50000 };
	struct epoll_event e = { .events = EPOLLIN, .data.u32 = 7 }, got[4];
	struct sigaction action = { .sa_handler = on_alarm, .sa_flags = SA_RESTART };
	fd_set r, w, x;
	int n, ep;

	setvbuf(stdout, NULL, _IONBF, 0);
	fd = open("/dev/polled", O_RDWR);
	p = (struct pollfd){ fd, POLLIN, 0 };
	n = poll(&p, 1, 0);
	report("poll at once", n, p.revents);
	n = poll(&p, 1, 20);
	report("poll in vain", n, p.revents);
	later(POLLIN | POLLRDNORM, 102, 0);
	n = poll(&p, 1, 1000);
	report("poll", n, p.revents);
	n = poll(&p, 1, 1000);
	report("poll of what is ready", n, p.revents);
	ioctl(fd, 101, POLLHUP | POLLERR);
	p.events = 0;
	n = poll(&p, 1, 1000);
	report("poll for nothing", n, p.revents);
	ioctl(fd, 101, 0);
	p.events = POLLIN;
	later(POLLIN, 103, POLLOUT);
	n = poll(&p, 1, 60);
	report("woken for other events", n, p.revents);
	ioctl(fd, 101, 0);
	later(POLLIN, 103, POLLIN);
	n = poll(&p, 1, 1000);
	report("woken for these", n, p.revents);
	ioctl(fd, 101, 0);
	ioctl(fd, 105, 1);
	later(POLLIN, 102, 0);
	n = poll(&p, 1, 60);
	report("without poll_wait", n, p.revents);
	ioctl(fd, 105, 0);
	ioctl(fd, 101, 0);
	sigaction(SIGALRM, &action, NULL);
	ualarm(20000, 0);
	n = poll(&p, 1, 1000);
	printf("%s\n", n < 0 ? strerror(errno) : "not interrupted");
	report("interrupted", n, p.revents);

	FD_ZERO(&r);
	FD_ZERO(&w);
	FD_ZERO(&x);
	FD_SET(fd, &r);
	FD_SET(fd, &w);
	FD_SET(fd, &x);
	later(POLLIN | POLLRDNORM | POLLPRI, 102, 0);
	n = select(fd + 1, &r, &w, &x, NULL);
	report("select", n, FD_ISSET(fd, &r) + 2 * !!FD_ISSET(fd, &w) + 4 * !!FD_ISSET(fd, &x));
	ioctl(fd, 101, 0);
	FD_SET(fd, &r);
	n = select(fd + 1, &r, NULL, NULL, &tv);
	report("select in vain", n, !!FD_ISSET(fd, &r));

	ep = epoll_create1(0);
	n = epoll_ctl(ep, EPOLL_CTL_ADD, fd, &e);
	report("epoll add", n, 0);
	n = epoll_wait(ep, got, 4, 10);
	report("epoll in vain", n, 0);
	ioctl(fd, 101, POLLIN);
	n = epoll_wait(ep, got, 4, 10);
	report("ready but not woken", n, 0);
	ioctl(fd, 102);
	n = epoll_wait(ep, got, 4, 10);
	report("woken", n, got[0].events);
	n = epoll_wait(ep, got, 4, 10);
	report("level: again", n, got[0].events);
	e.events = EPOLLIN | EPOLLET;
	n = epoll_ctl(ep, EPOLL_CTL_MOD, fd, &e);
	report("epoll mod", n, 0);
	n = epoll_wait(ep, got, 4, 10);
	report("edge: first", n, got[0].events);
	n = epoll_wait(ep, got, 4, 10);
	report("edge: again", n, 0);
	later(POLLIN, 102, 0);
	n = epoll_wait(ep, got, 4, 1000);
	report("edge: woken", n, got[0].events);
	e.events = EPOLLIN | EPOLLONESHOT;
	epoll_ctl(ep, EPOLL_CTL_MOD, fd, &e);
	n = epoll_wait(ep, got, 4, 10);
	report("oneshot", n, got[0].data.u32);
	ioctl(fd, 102);
	n = epoll_wait(ep, got, 4, 10);
	report("oneshot: again", n, 0);
	n = epoll_ctl(ep, EPOLL_CTL_DEL, fd, NULL);
	report("epoll del", n, 0);
	return 0;
}
