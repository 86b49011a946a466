/* Fills and empties the pipe, sleeps in both directions, is interrupted, and polled. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile int signals;

static void on_signal(int number)
{
	signals++;
}

static void say(const char *what, long n)
{
	printf("%s: %ld%s%s\n", what, n, n < 0 ? " " : "", n < 0 ? strerror(errno) : "");
}

int main(void)
{
	int fd = open("/dev/scullpipe", O_RDWR | O_NONBLOCK), status, n;
	struct pollfd p = { .fd = fd, .events = POLLIN | POLLOUT };
	struct sigaction action = { .sa_handler = on_signal };
	char text[64] = "";

	say("empty", read(fd, text, 10));
	say("write 10", write(fd, "0123456789", 10));
	ioctl(fd, FIONREAD, &n);
	printf("%d to read, poll %d", n, poll(&p, 1, 0));
	printf(" %x\n", p.revents);
	say("write 10 more", write(fd, "abcdefghij", 10));
	say("full", write(fd, "x", 1));
	poll(&p, 1, 0);
	printf("poll %x\n", p.revents);
	say("read 12", read(fd, text, 12));
	printf("[%s]\n", text);
	say("wraps: write 8", write(fd, "ABCDEFGH", 8));
	memset(text, 0, sizeof(text));
	say("read", read(fd, text, 64));
	say("read", read(fd, text, 64));
	say("read", read(fd, text, 64));
	say("seek", lseek(fd, 0, SEEK_SET));
	fcntl(fd, F_SETFL, 0);
	if (fork() == 0) {
		usleep(50000);
		write(fd, "from a child", 12);
		_exit(0);
	}
	memset(text, 0, sizeof(text));
	say("slept and read", read(fd, text, 64));
	printf("[%s]\n", text);
	wait(&status);
	sigaction(SIGALRM, &action, NULL);
	alarm(1);
	say("interrupted", read(fd, text, 1));
	printf("signals %d\n", signals);
	return 0;
}
