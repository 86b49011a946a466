/* Seeks in each of the devices in every way, and reads where that led. */
#include <stdio.h>
#include <string.h>
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

static char buf[16];
static void say(long n) { if (n < 0) printf(" %s;", strerror(errno)); else printf(" %ld;", n); }

int main(void)
{
	char name[20];
	int i;

	for (i = 0; i < 9; i++) {
		int fd;

		sprintf(name, "/tmp/seek%d", i);
		fd = open(name, O_RDONLY);
		printf("%d:", i);
		say(lseek(fd, 10, SEEK_SET));
		say(lseek(fd, 5, SEEK_CUR));
		say(lseek(fd, -3, SEEK_END));
		say(lseek(fd, -100, SEEK_SET));
		say(lseek(fd, 45, SEEK_SET));
		say(lseek(fd, 1000, SEEK_SET));
		say(lseek(fd, 3, SEEK_DATA));
		say(lseek(fd, 3, SEEK_HOLE));
		say(lseek(fd, 0, 9));
		say(read(fd, buf, 2));
		say(lseek(fd, 0, SEEK_CUR));
		say(pread(fd, buf, 2, 7));
		puts("");
		close(fd);
	}
	return 0;
}
