/* Reads that block, that may not block, that a child, a timer or a signal ends; and poll(). */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

static void on_alarm(int signal)
{
}

int main(void)
{
	int fd = open("/dev/waiting", O_RDWR), nonblocking = open("/dev/waiting", O_RDWR | O_NONBLOCK);
	struct pollfd p = { fd, POLLIN, 0 };
	struct sigaction action = { .sa_handler = on_alarm };
	char b[32];
	int n;

	setvbuf(stdout, NULL, _IONBF, 0);
	n = read(nonblocking, b, sizeof(b));
	printf("nonblocking: %d %s\n", n, strerror(errno));
	if (fork() == 0) {
		usleep(20000);
		write(fd, "hello", 5);
		_exit(0);
	}
	n = read(fd, b, sizeof(b));
	printf("read \"%.*s\"\n", n, b);
	wait(NULL);
	ioctl(fd, 1);
	n = read(fd, b, sizeof(b));
	printf("read \"%.*s\"\n", n, b);
	ioctl(fd, 2);
	ioctl(fd, 3);
	n = ioctl(fd, 9);
	printf("unknown ioctl: %d %s\n", n, strerror(errno));
	printf("poll: %d\n", poll(&p, 1, 20));
	p.events = POLLIN | POLLOUT;
	n = poll(&p, 1, 0);
	printf("poll: %d %x\n", n, p.revents);
	p.events = POLLIN;
	ioctl(fd, 1);
	n = poll(&p, 1, 1000);
	printf("poll: %d %x\n", n, p.revents);
	read(fd, b, sizeof(b));
	sigaction(SIGALRM, &action, NULL);
	alarm(1);
	n = read(fd, b, sizeof(b));
	printf("interrupted: %d %s\n", n, strerror(errno));
	return 0;
}
