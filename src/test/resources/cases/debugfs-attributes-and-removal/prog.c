/* Seeks in such files, and reads one while its directory is removed. */
#include <stdio.h>
#include <string.h>
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

static char buf[100];
static void say(const char *what, long n) { printf("%s: %ld%s%s\n", what, n, n < 0 ? " " : "", n < 0 ? strerror(errno) : ""); }

int main(void)
{
	int fd = open("/sys/kernel/debug/macros/simple", O_RDWR), in = open("/sys/kernel/debug/macros/inner/file", O_RDONLY);
	int drop = open("/sys/kernel/debug/macros/drop", O_WRONLY);

	say("part", read(fd, buf, 2));
	say("set", write(fd, "77", 2));
	say("rest", read(fd, buf, 10));
	say("end", read(fd, buf, 10));
	say("seek", lseek(fd, 0, SEEK_SET));
	say("pread", pread(fd, buf, 10, 0));
	say("file", read(in, buf, 3));
	say("drop", write(drop, "1", 1));
	say("file", read(in, buf, 3));
	say("seek", lseek(in, 0, SEEK_SET));
	say("close", close(in));
	say("open", open("/sys/kernel/debug/macros/inner/file", O_RDONLY));
	return 0;
}
