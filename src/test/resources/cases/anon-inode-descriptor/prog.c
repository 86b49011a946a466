/* Takes such descriptors, reads them, looks where they lead, and keeps one while the device is closed. */
#include <stdio.h>
#include <string.h>
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/mman.h>

static char buf[100];
static void say(const char *what, long n) { printf("%s: %ld%s%s\n", what, n, n < 0 ? " " : "", n < 0 ? strerror(errno) : ""); }

int main(void)
{
	int fd = open("/dev/maker", O_RDWR), one = ioctl(fd, 1), two = ioctl(fd, 2);
	char name[40];
	long n;

	setbuf(stdout, NULL);
	printf("%d %d\n", one == fd + 1, two == fd + 2);
	say("read", read(one, buf, 3));
	say("read", read(one, buf, 30));
	say("end", read(one, buf, 30));
	say("write", write(one, "x", 1));
	say("write", write(two, "x", 1));
	say("seek", lseek(one, 0, SEEK_SET));
	printf("cloexec %d %d\n", fcntl(one, F_GETFD), fcntl(two, F_GETFD));
	sprintf(name, "/proc/self/fd/%d", one);
	n = readlink(name, buf, sizeof(buf));
	printf("%.*s\n", (int)n, buf);
	say("mmap", mmap(NULL, 4096, PROT_READ, MAP_SHARED, one, 0) == MAP_FAILED ? -1 : 0);
	say("inspect", ioctl(fd, 3, one));
	dup(one);
	say("inspect", ioctl(fd, 3, one));
	say("no file", ioctl(fd, 3, 99));
	say("device itself", ioctl(fd, 3, fd));
	say("unused", ioctl(fd, 4) - fd);
	close(fd);
	system("rmmod driver");
	close(two);
	return 0;
}
