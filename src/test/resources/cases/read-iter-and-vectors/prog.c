/* Reads and writes in one piece, in several, and with a piece that is not there. */
#include <stdio.h>
#include <string.h>
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>
#include <sys/uio.h>

static char a[100], b[100];
static void say(const char *what, long n) { printf("%s: %ld%s%s\n", what, n, n < 0 ? " " : "", n < 0 ? strerror(errno) : ""); }

int main(void)
{
	int fd = open("/dev/iter", O_RDWR), app;
	struct iovec v[3] = { { a, 3 }, { NULL, 0 }, { b, 5 } };
	struct iovec bad[2] = { { a, 4 }, { (void *)8, 4 } };

	say("read", read(fd, a, 4));
	say("readv", readv(fd, v, 3));
	printf("%.3s %.5s\n", a, b);
	say("pread", pread(fd, a, 50, 20));
	say("bad", readv(fd, bad, 2));
	say("too many", readv(fd, v, 2000));
	say("none", readv(fd, v, 0));
	v[1].iov_len = -1;
	say("negative", readv(fd, v, 3));
	v[1].iov_len = 0;
	memcpy(a, "XYZ", 3);
	memcpy(b, "12345", 5);
	say("writev", writev(fd, v, 3));
	say("write", write(fd, "0123456789ABCDEF", 16));
	say("bad write", writev(fd, bad, 2));
	app = open("/dev/iter", O_WRONLY | O_APPEND);
	say("append", write(app, "end", 3));
	say("end", lseek(app, 0, SEEK_CUR));
	lseek(fd, 0, SEEK_SET);
	say("all", read(fd, a, 99));
	printf("%s\n", a);
	say("over", read(fd, a, 10));
	return 0;
}
