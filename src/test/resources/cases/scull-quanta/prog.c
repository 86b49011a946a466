/* Writes across quanta, leaves holes, seeks, and tries each ioctl() with good and bad arguments. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

static void say(const char *what, long n)
{
	if (n < 0)
		printf("%s: %s\n", what, strerror(errno));
	else
		printf("%s: %ld\n", what, n);
}

int main(void)
{
	int fd = open("/dev/scull0", O_RDWR), value = 7, reader;
	char text[300];

	memset(text, 'a', sizeof(text));
	say("write 300", write(fd, text, 300));
	say("write 200 more", write(fd, text, 200));
	say("position", lseek(fd, 0, SEEK_CUR));
	say("from the end", lseek(fd, -50, SEEK_END));
	say("read 100", read(fd, text, 100));
	say("at the end", read(fd, text, 100));
	say("over a hole", pwrite(fd, "z", 1, 950));
	say("in the hole", pread(fd, text, 10, 450));
	say("behind it", pread(fd, text, 10, 950));
	say("before the start", lseek(fd, -1, SEEK_SET));
	say("bad buffer", pwrite(fd, (void *)8, 4, 0));
	say("quantum", ioctl(fd, _IOR('k', 3, int), &value));
	printf("it is %d\n", value);
	value = 33;
	say("swap", ioctl(fd, _IOWR('k', 4, int), &value));
	printf("it was %d\n", value);
	say("tell", ioctl(fd, _IO('k', 2), 44));
	say("get into nowhere", ioctl(fd, _IOR('k', 3, int), 1));
	say("unknown number", ioctl(fd, _IO('k', 5)));
	say("unknown type", ioctl(fd, _IO('x', 0)));
	say("other direction", ioctl(fd, _IOW('k', 3, int), &value));
	reader = open("/dev/scull0", O_RDONLY);
	say("write to a reader", write(reader, "x", 1));
	if (setuid(1000) == 0)
		say("set as somebody else", ioctl(fd, _IOW('k', 1, int), &value));
	return 0;
}
