/* Reads, writes, seeks and maps a binary attribute. */
#include <stdio.h>
#include <string.h>
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>
#include <sys/mman.h>

static char buf[10000];
static void say(const char *what, long n) { printf("%s: %ld%s%s\n", what, n, n < 0 ? " " : "", n < 0 ? strerror(errno) : ""); }

int main(void)
{
	int fd = open("/sys/devices/blobs/blob", O_RDWR), other;
	char *p;

	say("read", read(fd, buf, sizeof(buf)));
	say("read", read(fd, buf, sizeof(buf)));
	say("end", read(fd, buf, sizeof(buf)));
	say("seek end", lseek(fd, -4, SEEK_END));
	memset(buf, 'w', sizeof(buf));
	say("write over the end", write(fd, buf, 100));
	say("write at the end", write(fd, buf, 100));
	say("pwrite", pwrite(fd, "hello", 5, 4094));
	p = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	printf("mapped %d\n", p != MAP_FAILED);
	printf("%.5s %.4s\n", p + 4094, p + 5996);
	p[0] = 'm';
	say("pread", pread(fd, buf, 1, 0));
	printf("%c\n", buf[0]);
	say("ioctl-less sync", fsync(fd));
	munmap(p, 8192);
	close(fd);
	say("closed", open("/sys/devices/blobs/closed", O_RDONLY));
	say("endless for writing", open("/sys/devices/blobs/endless", O_WRONLY));
	other = open("/sys/devices/blobs/endless", O_RDONLY);
	say("endless", read(other, buf, 100));
	printf("map endless %d\n", mmap(NULL, 4096, PROT_READ, MAP_SHARED, other, 0) == MAP_FAILED ? errno : 0);
	return 0;
}
