/* mremap() and vmas: growing into a neighbour, across two of them, moving parts, shrinking, and what each refuses. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define PAGE 4096UL
#define RW (PROT_READ | PROT_WRITE)
#define ANON (MAP_PRIVATE | MAP_ANONYMOUS)

static char *room;

static void list(const char *what, char *result)
{
	FILE *f = fopen("/proc/self/maps", "r");
	unsigned long start, end, off;
	char line[300], perms[5];

	printf("%s: ", what);
	if (result == MAP_FAILED)
		printf("%s", strerrorname_np(errno));
	else if (result >= room && result < room + 96 * PAGE)
		printf("page %ld", (long)((result - room) / PAGE));
	else
		printf("elsewhere");
	while (fgets(line, sizeof line, f)) {
		sscanf(line, "%lx-%lx %4s %lx", &start, &end, perms, &off);
		if (start >= (unsigned long)room && end <= (unsigned long)room + 96 * PAGE)
			printf(" | %lu-%lu %s %lu", (start - (unsigned long)room) / PAGE, (end - (unsigned long)room) / PAGE, perms, off / PAGE);
	}
	printf("\n");
	fclose(f);
}
#define AT(n) (room + (n) * PAGE)
#define M(from, old, new, flags, to) list(#from " " #old "->" #new " " #flags " " #to, mremap(AT(from), (old) * PAGE, (new) * PAGE, flags, AT(to)))
#define MM MREMAP_MAYMOVE
#define FX (MREMAP_MAYMOVE | MREMAP_FIXED)
#define DU (MREMAP_MAYMOVE | MREMAP_DONTUNMAP)

int main(void)
{
	int fd = open("/tmp/remap", O_RDWR | O_CREAT | O_TRUNC, 0600);

	ftruncate(fd, 16 * PAGE);
	room = mmap(NULL, 96 * PAGE, PROT_NONE, ANON, -1, 0);
	munmap(room, 96 * PAGE);
	mmap(AT(0), 4 * PAGE, RW, ANON | MAP_FIXED, -1, 0);
	mmap(AT(4), 4 * PAGE, PROT_READ, ANON | MAP_FIXED, -1, 0);
	M(0, 8, 9, MM, 0);
	M(0, 8, 8, MM, 0);
	M(0, 8, 8, FX, 40);
	M(0, 8, 3, 0, 0);
	M(2, 1, 2, 0, 0);
	M(1, 1, 2, 0, 0);
	M(1, 1, 3, FX, 20);
	M(20, 3, 3, FX, 20);
	M(20, 3, 3, FX, 22);
	M(20, 3, 2, FX, 3);
	M(0, 1, 1, FX, 5);
	mmap(AT(30), 4 * PAGE, RW, MAP_SHARED | MAP_FIXED, fd, 2 * PAGE);
	M(30, 4, 6, 0, 0);
	M(32, 2, 2, FX, 50);
	M(50, 0, 3, FX, 60);
	M(50, 0, 2, 0, 0);
	M(50, 2, 2, DU, 70);
	M(50, 2, 3, DU, 70);
	M(50, 2, 2, DU | MREMAP_FIXED, 70);
	list("unknown flag", mremap(AT(50), PAGE, PAGE, 8, 0));
	list("fixed odd", mremap(AT(50), PAGE, PAGE, FX, AT(80) + 1));
	
	
	list("hole", mremap(AT(90), PAGE, PAGE, 0));
	list("private, old size 0", mremap(AT(3), 0, PAGE, MM));
	list("huge", mremap(AT(3), PAGE, 1UL << 46, MM));
	list("address in kernel", mremap((void *)0xffff888000000000, PAGE, PAGE, MM));
	munmap(room, 96 * PAGE);
	mmap(AT(0), 2 * PAGE, RW, ANON | MAP_FIXED, -1, 0);
	mmap(AT(4), 2 * PAGE, RW, ANON | MAP_FIXED, -1, 0);
	M(0, 2, 4, 0, 0);
	M(0, 6, 5, 0, 0);
	AT(1)[0] = 7;
	M(1, 1, 1, FX, 10);
	M(10, 1, 1, FX, 1);
	printf("content %d\n", AT(1)[0]);
	M(1, 1, 1, DU, 0);
	printf("content left behind %d\n", AT(1)[0]);
	unlink("/tmp/remap");
	return 0;
}
