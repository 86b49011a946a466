/* Maps and unmaps 1,000 times, in turn one page and a MiB, and touches nothing. */
#include <sys/mman.h>

#define PAGE 4096

unsigned long bench(void)
{
	unsigned long mapped = 0;
	int i;

	for (i = 0; i < 1000; i++) {
		unsigned long size = i & 1 ? 1 << 20 : PAGE;
		char *p = mmap(0, size, PROT_READ | PROT_WRITE,
			       MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		if (p == MAP_FAILED)
			return 0;
		mapped += size;
		munmap(p, size);
	}
	return mapped;
}
