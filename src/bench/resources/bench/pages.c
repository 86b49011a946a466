/* Touches 2,048 fresh pages of anonymous mappings, 1 MiB each: too small for huge pages. */
#include <sys/mman.h>

#define MAPPINGS 8
#define PAGES 256
#define PAGE 4096

unsigned long bench(void)
{
	unsigned long touched = 0;
	int m, i;

	for (m = 0; m < MAPPINGS; m++) {
		char *p = mmap(0, PAGES * PAGE, PROT_READ | PROT_WRITE,
			       MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		if (p == MAP_FAILED)
			return 0;
		for (i = 0; i < PAGES; i++) {
			p[i * PAGE] = 1;
			touched += p[i * PAGE];
		}
		munmap(p, PAGES * PAGE);
	}
	return touched;
}
