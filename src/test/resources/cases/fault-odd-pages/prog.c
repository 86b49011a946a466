/* prog PAGE...: reads and writes each of them. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

int main(int argc, char **argv)
{
	int fd = open("/dev/odd", O_RDWR), i;

	for (i = 1; i < argc; i++) {
		char *p = mmap(NULL, 4096, PROT_READ | (i == 5 ? 0 : PROT_WRITE), MAP_SHARED, fd, atoi(argv[i]) * 4096L);

		printf("%s: \"%s\"", argv[i], p);
		if (i < 5) {
			p[0] -= 32;
			printf(" \"%s\"", p);
		}
		printf("\n");
		munmap(p, 4096);
	}
	return 0;
}
