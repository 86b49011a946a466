/* Maps two pages and asks for the ioctls of its arguments in turn. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>

int main(int argc, char **argv)
{
	int fd = open("/dev/late", O_RDWR), i;
	char *p = mmap(NULL, 2 * 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);

	for (i = 1; i < argc; i++) {
		int r = ioctl(fd, atoi(argv[i]));

		printf("ioctl %s: %s\n", argv[i], r ? strerror(errno) : p);
		fflush(stdout);
	}
	return 0;
}
