/* Polls an attribute before and after reading it, while a child changes and removes it. */
#include <stdio.h>
#include <string.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#include <sys/wait.h>

static int fd, set;
static char buf[64];

static void look(const char *when, int timeout)
{
	struct pollfd p = { .fd = fd, .events = POLLPRI | POLLERR };
	int n = poll(&p, 1, timeout);

	printf("%s: %d%s%s%s\n", when, n, p.revents & POLLPRI ? " pri" : "", p.revents & POLLERR ? " err" : "",
	       p.revents & POLLIN ? " in" : "");
}
static void show(void)
{
	long n;

	lseek(fd, 0, SEEK_SET);
	n = read(fd, buf, sizeof(buf));
	printf("read %ld %.*s", n, n > 0 ? (int)n : 2, n > 0 ? buf : "-\n");
}

int main(void)
{
	setbuf(stdout, NULL);
	fd = open("/sys/notify_box/value", O_RDONLY);
	set = open("/sys/notify_box/set", O_WRONLY);
	look("before reading", 0);
	show();
	look("after reading", 0);
	if (fork() == 0) {
		sleep(1);
		write(set, "5", 1);
		_exit(0);
	}
	look("waiting", -1);
	wait(NULL);
	look("not read yet", 0);
	show();
	look("read", 10);
	printf("pread %ld\n", (long)pread(fd, buf, 10, 1));
	printf("at the end %ld\n", (long)read(fd, buf, 10));
	printf("empty write %ld\n", (long)write(set, "", 0));
	write(set, "9", 1);
	errno = 0;
	lseek(fd, 0, SEEK_SET);
	printf("removed: %ld %s\n", (long)read(fd, buf, 10), strerror(errno));
	look("removed", 0);
	printf("open %d\n", open("/sys/notify_box/value", O_RDONLY));
	return 0;
}
