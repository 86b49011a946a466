/* prog FLAGS IOCTL...: maps a page and asks for the ioctls. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>

int main(int argc, char **argv)
{
	int fd = open("/dev/insbug", O_RDWR), i;
	char *p = mmap(NULL, 4096, PROT_READ | PROT_WRITE, argv[1][0] == 's' ? MAP_SHARED : MAP_PRIVATE, fd, 0);

	for (i = 2; i < argc; i++) {
		int r = ioctl(fd, atoi(argv[i]));

		if (r == 0 || r == 0x100)
			printf("%s %s: %d %s\n", argv[1], argv[i], r, p);
		else
			printf("%s %s: %d %s\n", argv[1], argv[i], r, r < 0 ? strerror(errno) : "");
		fflush(stdout);
	}
	return 0;
}
