/* epoll: level, edge, one shot, several, nested, errors; with eventfd and pipes. */
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>
#include <errno.h>
#include <string.h>
#include <fcntl.h>
#include <stdint.h>

static int ep;
static struct epoll_event out[8];
static void w(const char *s)
{
	int n = epoll_wait(ep, out, 8, 0);
	printf("%s: %d", s, n);
	for (int i = 0; i < n; i++) printf(" %x/%d", out[i].events, (int)out[i].data.u32);
	printf("\n");
}

int main(void)
{
	int p[2], q[2];
	char b[100];
	struct epoll_event e;
	uint64_t v = 5;
	ep = epoll_create1(EPOLL_CLOEXEC);
	printf("%d %d\n", fcntl(ep, F_GETFD), epoll_create(0));
	pipe(p);
	pipe(q);
	e.events = EPOLLIN;
	e.data.u32 = 1;
	printf("%d", epoll_ctl(ep, EPOLL_CTL_ADD, p[0], &e));
	printf(" %d %d", epoll_ctl(ep, EPOLL_CTL_ADD, p[0], &e), errno == EEXIST);
	printf(" %d %d", epoll_ctl(ep, EPOLL_CTL_MOD, q[0], &e), errno == ENOENT);
	printf(" %d %d", epoll_ctl(ep, EPOLL_CTL_DEL, q[0], 0), errno == ENOENT);
	printf(" %d %d", epoll_ctl(ep, EPOLL_CTL_ADD, 99, &e), errno == EBADF);
	printf(" %d %d", epoll_ctl(ep, EPOLL_CTL_ADD, ep, &e), errno == EINVAL);
	printf(" %d %d\n", epoll_ctl(p[0], EPOLL_CTL_ADD, q[0], &e), errno == EINVAL);
	int fd = open("/tmp/ep.txt", O_RDWR | O_CREAT, 0600);
	printf("%d", epoll_ctl(ep, EPOLL_CTL_ADD, fd, &e));
	printf(" %d\n", errno == EPERM);
	unlink("/tmp/ep.txt");
	printf("%d", epoll_wait(ep, out, 0, 0));
	printf(" %d\n", errno == EINVAL);
	w("empty");
	write(p[1], "abc", 3);
	w("level");
	w("level");
	read(p[0], b, 1);
	w("level");
	read(p[0], b, 10);
	w("drained");
	e.events = EPOLLIN | EPOLLET;
	epoll_ctl(ep, EPOLL_CTL_MOD, p[0], &e);
	write(p[1], "abc", 3);
	w("edge");
	w("edge");
	read(p[0], b, 1);
	w("partly read");
	write(p[1], "d", 1);
	w("more");
	w("more");
	epoll_ctl(ep, EPOLL_CTL_MOD, p[0], &e);
	w("rearmed");
	read(p[0], b, 10);
	e.events = EPOLLIN | EPOLLONESHOT;
	epoll_ctl(ep, EPOLL_CTL_MOD, p[0], &e);
	write(p[1], "x", 1);
	w("oneshot");
	w("oneshot");
	write(p[1], "x", 1);
	w("oneshot");
	epoll_ctl(ep, EPOLL_CTL_MOD, p[0], &e);
	w("again");
	epoll_ctl(ep, EPOLL_CTL_DEL, p[0], 0);
	w("deleted");
	int ev = eventfd(0, EFD_NONBLOCK);
	e.events = EPOLLIN | EPOLLOUT;
	e.data.u32 = 7;
	epoll_ctl(ep, EPOLL_CTL_ADD, ev, &e);
	w("eventfd");
	write(ev, &v, 8);
	w("eventfd");
	read(ev, &v, 8);
	printf("%d\n", (int)v);
	w("eventfd");
	printf("%zd", read(ev, &v, 8));
	printf(" %d\n", errno == EAGAIN);
	close(ev);
	w("closed");
	e.events = EPOLLIN;
	e.data.u32 = 2;
	epoll_ctl(ep, EPOLL_CTL_ADD, q[0], &e);
	close(q[1]);
	w("hup");
	close(q[0]);
	w("gone");
	ev = eventfd(3, EFD_SEMAPHORE);
	read(ev, &v, 8);
	printf("%d", (int)v);
	read(ev, &v, 8);
	printf("%d\n", (int)v);
	v = -1;
	printf("%zd", write(ev, &v, 8));
	printf(" %d\n", errno == EINVAL);
	eventfd_write(ev, 4);
	eventfd_t t;
	eventfd_read(ev, &t);
	printf("%d\n", (int)t);
	printf("%d\n", epoll_wait(ep, out, 8, 10));
	return 0;
}
