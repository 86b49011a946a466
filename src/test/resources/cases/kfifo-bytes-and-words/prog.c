/* Fills and empties the fifo, also across a page that is not there. */
#include <stdio.h>
#include <errno.h>
#include <string.h>
#include <fcntl.h>
#include <unistd.h>
#include <sys/mman.h>

int main(void)
{
	int fd = open("/dev/fifo", O_RDWR);
	char *p = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), buf[40];
	int n;

	munmap(p + 4096, 4096);
	memset(p, 'p', 4096);
	printf("write 10: %zd\n", write(fd, "0123456789", 10));
	printf("write 10: %zd\n", write(fd, "abcdefghij", 10));
	printf("write 1: %zd\n", write(fd, "!", 1));
	n = read(fd, buf, 40);
	printf("read %d %.*s\n", n, n, buf);
	n = read(fd, buf, 40);
	printf("read %d\n", n);
	n = write(fd, p + 4090, 12);
	printf("write across: %d %s\n", n, n < 0 ? strerror(errno) : "");
	n = write(fd, "0123456789abcdef", 16);
	printf("write: %d\n", n);
	n = read(fd, p + 4090, 12);
	printf("read across: %d %s\n", n, n < 0 ? strerror(errno) : "");
	n = read(fd, buf, 40);
	printf("read %d %.*s\n", n, n, buf);
	n = write(fd, (char *)8, 4);
	printf("write from nowhere: %d %s\n", n, strerror(errno));
	return 0;
}
