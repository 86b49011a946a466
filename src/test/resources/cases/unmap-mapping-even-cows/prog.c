/* A shared and a private mapping, the latter with one page of its own; what is left after each ioctl. */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

int main(void)
{
	int fd = open("/dev/unmap", O_RDWR), other = open("/dev/unmap", O_RDWR), i, k;
	char *s = mmap(NULL, 4 * 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	char *p = mmap(NULL, 3 * 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE, other, 4096);
	unsigned char v[4], w[3];

	for (k = 100; k < 107; k++) {
		for (i = 0; i < 4; i++)
			(void)*(volatile char *)(s + i * 4096);
		strcpy(p, "my own");
		(void)*(volatile char *)(p + 4096);
		strcpy(p + 8192, "mine too");
		ioctl(fd, k, 0);
		printf("%d: %s, %s, %s\n", k, p, p + 4096, p + 8192);
		fflush(stdout);
	}
	return 0;
}
