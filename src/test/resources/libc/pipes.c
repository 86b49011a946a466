/* Pipes: end of file, SIGPIPE, EPIPE, capacity, atomic writes, blocking. */
#define _GNU_SOURCE
#include <stdio.h>
#include <unistd.h>
#include <signal.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/wait.h>
#include <sys/ioctl.h>

static void h(int s)
{
	printf("signal %d\n", s);
}

int main(void)
{
	int p[2], s, n = 0;
	char b[70000];
	pipe(p);
	signal(SIGPIPE, h);
	fcntl(p[1], F_SETFL, O_NONBLOCK);
	memset(b, 'x', sizeof b);
	printf("%zd\n", write(p[1], b, sizeof b));
	printf("%zd", write(p[1], b, 1));
	printf(" %d\n", errno == EAGAIN);
	ioctl(p[0], FIONREAD, &n);
	printf("%d\n", n);
	printf("%zd\n", read(p[0], b, 4096));
	printf("%zd\n", write(p[1], b, 5000));
	printf("%zd", write(p[1], b, 4096));
	printf(" %d\n", errno);
	close(p[0]);
	errno = 0;
	printf("%zd", write(p[1], b, 1));
	printf(" %d\n", errno == EPIPE);
	signal(SIGPIPE, SIG_IGN);
	printf("%zd", write(p[1], b, 1));
	printf(" %d\n", errno == EPIPE);
	close(p[1]);
	pipe(p);
	fflush(stdout);
	if (!fork()) {
		signal(SIGPIPE, SIG_DFL);
		close(p[0]);
		write(p[1], "x", 1);
		_exit(0);
	}
	close(p[0]);
	close(p[1]);
	wait(&s);
	(void)s;
	printf("%d %d\n", 1, 2);
	pipe(p);
	fflush(stdout);
	if (!fork()) {
		close(p[0]);
		for (int i = 0; i < 20; i++) write(p[1], b, 10000);
		_exit(0);
	}
	close(p[1]);
	long t = 0;
	ssize_t r;
	while ((r = read(p[0], b, sizeof b)) > 0) t += r;
	printf("%ld %zd\n", t, r);
	wait(&s);
	return 0;
}
