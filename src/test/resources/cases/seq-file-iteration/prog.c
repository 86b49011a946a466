/* Reads seq files in pieces, from the middle and again from the start. */
#include <stdio.h>
#include <string.h>
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

static char buf[20000];
static void show(const char *what, long n)
{
	printf("%s: %ld ", what, n);
	if (n < 0)
		puts(strerror(errno));
	else
		printf("[%.*s]\n", n > 40 ? 40 : (int)n, buf);
}
int main(void)
{
	int fd = open("/proc/sequence/count", O_RDONLY), big = open("/proc/sequence/big", O_RDONLY);
	long n, total = 0;

	setbuf(stdout, NULL);
	show("three", read(fd, buf, 3));
	show("ten", read(fd, buf, 10));
	show("rest", read(fd, buf, 100));
	show("end", read(fd, buf, 100));
	show("pread", pread(fd, buf, 6, 9));
	printf("seek %ld\n", (long)lseek(fd, 7, SEEK_SET));
	show("sought", read(fd, buf, 8));
	printf("seek end %ld %s\n", (long)lseek(fd, 0, SEEK_END), strerror(errno));
	printf("seek far %ld\n", (long)lseek(fd, 1000, SEEK_SET));
	show("far", read(fd, buf, 10));
	show("list", read(open("/proc/sequence/list", O_RDONLY), buf, 100));
	show("fail", read(open("/proc/sequence/fail", O_RDONLY), buf, 100));
	show("big", read(big, buf, 100));
	while ((n = read(big, buf, 4096)) > 0)
		total += n;
	printf("total %ld\n", total + 100);
	show("big at 9990", pread(big, buf, 100, 9990));
	return 0;
}
