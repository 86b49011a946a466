/* Maps by each function with sizes and offsets that fit and that do not. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

int main(void)
{
	static const struct { int pages, offset, flags; } tries[] = {
		{ 3, 0, MAP_SHARED }, { 1, 2, MAP_SHARED }, { 4, 0, MAP_SHARED }, { 1, 3, MAP_SHARED }, { 2, 2, MAP_SHARED },
		{ 2, 1, MAP_PRIVATE },
	};
	int fd = open("/dev/dmamap", O_RDWR), how, i;

	for (how = 0; how < 4; how++) {
		for (i = 0; i < 6; i++) {
			char *p = mmap(NULL, tries[i].pages * 4096, PROT_READ | PROT_WRITE, tries[i].flags, fd,
				       (how * 256 + tries[i].offset) * 4096L);

			printf("%d: %d pages at %d: %s\n", how, tries[i].pages, tries[i].offset, p == MAP_FAILED ? strerror(errno) : p);
			if (p != MAP_FAILED && i == 0)
				strcpy(p, "written");
			if (p != MAP_FAILED && i == 5)
				strcpy(p, "private");
			if (p != MAP_FAILED)
				munmap(p, tries[i].pages * 4096);
		}
	}
	return 0;
}
