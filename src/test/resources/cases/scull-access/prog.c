/* Opens each device twice, as the same and as another user, and waits for one of them. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void as_other(const char *what, const char *path, int flags)
{
	int status;

	fflush(stdout);
	if (fork() == 0) {
		setuid(1000);
		int fd = open(path, O_RDWR | flags);

		printf("%s: %s\n", what, fd < 0 ? strerror(errno) : "opened");
		fflush(stdout);
		_exit(0);
	}
	wait(&status);
}

static void again(const char *what, const char *path)
{
	int fd = open(path, O_RDWR);

	printf("%s: %s\n", what, fd < 0 ? strerror(errno) : "opened");
	close(fd);
}

int main(void)
{
	int single = open("/dev/single", O_RDWR), owned, waiting, private, status;
	char text[32] = "";

	again("single, again", "/dev/single");
	close(single);
	again("single, closed", "/dev/single");
	owned = open("/dev/owned", O_RDWR);
	again("owned, again", "/dev/owned");
	as_other("owned, another user", "/dev/owned", 0);
	close(owned);
	as_other("owned, closed", "/dev/owned", 0);
	waiting = open("/dev/waiting", O_RDWR);
	as_other("waiting, not blocking", "/dev/waiting", O_NONBLOCK);
	fflush(stdout);
	if (fork() == 0) {
		setuid(1000);
		close(waiting);
		waiting = open("/dev/waiting", O_RDWR);
		write(waiting, "waited", 6);
		_exit(waiting < 0);
	}
	usleep(100000);
	printf("before: %zd\n", pread(waiting, text, 6, 0));
	close(waiting);
	wait(&status);
	waiting = open("/dev/waiting", O_RDWR);
	printf("after: %zd [%s], child %d\n", read(waiting, text, 6), text, WEXITSTATUS(status));
	private = open("/dev/private", O_RDWR);
	write(private, "root's", 6);
	if (fork() == 0) {
		setuid(1000);
		private = open("/dev/private", O_RDWR);
		printf("private, another user: %zd\n", read(private, text, 6));
		fflush(stdout);
		_exit(0);
	}
	wait(&status);
	printf("private: %zd\n", pread(open("/dev/private", O_RDWR), text, 6, 0));
	return 0;
}
