/* Touches each of 256 pages that the driver's fault handler gives, eight times mapped anew. */
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#define MAPPINGS 8
#define PAGES 256
#define PAGE 4096

unsigned long bench(void)
{
	unsigned long touched = 0;
	int fd = open("/dev/faults", O_RDWR);
	int m, i;

	for (m = 0; m < MAPPINGS; m++) {
		char *p = mmap(0, PAGES * PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
		if (p == MAP_FAILED)
			return 0;
		for (i = 0; i < PAGES; i++) {
			p[i * PAGE] = 1;
			touched += p[i * PAGE];
		}
		munmap(p, PAGES * PAGE);
	}
	close(fd);
	return touched;
}
