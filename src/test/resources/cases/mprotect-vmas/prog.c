/* mprotect() splits and merges vmas: the list of a range after each call, and what stays when it fails in a hole. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

#define PAGE 4096UL
#define RW (PROT_READ | PROT_WRITE)
#define ANON (MAP_PRIVATE | MAP_ANONYMOUS)

static char *room;

static void list(const char *what, int result)
{
	FILE *f = fopen("/proc/self/maps", "r");
	unsigned long start, end;
	char line[300], perms[5];

	printf("%s: %s\n ", what, result ? strerrorname_np(errno) : "0");
	while (fgets(line, sizeof line, f)) {
		sscanf(line, "%lx-%lx %4s", &start, &end, perms);
		if (start >= (unsigned long)room && end <= (unsigned long)room + 64 * PAGE)
			printf(" %lu-%lu %s;", (start - (unsigned long)room) / PAGE, (end - (unsigned long)room) / PAGE, perms);
	}
	printf("\n");
	fclose(f);
}

#define P(from, pages, prot) list(#from "+" #pages " " #prot, mprotect(room + (from) * PAGE, (pages) * PAGE, prot))

int main(void)
{
	char *p;

	room = mmap(NULL, 64 * PAGE, PROT_NONE, ANON, -1, 0);
	munmap(room, 64 * PAGE);
	p = mmap(room, 12 * PAGE, RW, ANON | MAP_FIXED, -1, 0);
	list("fresh", 0);
	P(4, 4, PROT_READ);
	P(8, 2, PROT_READ);
	P(2, 2, PROT_READ);
	P(3, 6, PROT_NONE);
	P(0, 12, RW);
	p[5 * PAGE] = 1;
	P(6, 2, PROT_READ);
	p[9 * PAGE] = 1;
	P(6, 2, RW);
	P(6, 2, PROT_EXEC);
	P(6, 2, PROT_WRITE);
	P(6, 2, RW | PROT_EXEC);
	P(0, 12, RW);
	munmap(room + 5 * PAGE, PAGE);
	P(3, 5, PROT_READ);
	P(5, 1, PROT_READ);
	P(6, 20, PROT_NONE);
	list("length 0", mprotect(room + PAGE, 0, PROT_NONE));
	list("odd address", mprotect(room + 1, PAGE, PROT_NONE));
	list("odd length", mprotect(room, PAGE + 1, PROT_READ));
	list("unknown bit", mprotect(room, PAGE, 0x40));
	list("PROT_SEM", mprotect(room, PAGE, RW | 8));
	list("GROWSDOWN", mprotect(room, PAGE, PROT_READ | PROT_GROWSDOWN));
	list("GROWSUP", mprotect(room, PAGE, PROT_READ | PROT_GROWSUP));
	list("both", mprotect(room, PAGE, PROT_READ | PROT_GROWSUP | PROT_GROWSDOWN));
	list("wraps", mprotect(room, -4096UL, PROT_READ));
	list("length -1", mprotect(room, -1UL, PROT_READ));
	list("kernel address", mprotect((void *)0xffff888000000000, PAGE, PROT_READ));
	munmap(room, 64 * PAGE);
	mmap(room, 4 * PAGE, RW, ANON | MAP_FIXED, -1, 0);
	mmap(room + 4 * PAGE, 4 * PAGE, PROT_READ, ANON | MAP_FIXED, -1, 0);
	mmap(room + 8 * PAGE, 4 * PAGE, RW, ANON | MAP_FIXED, -1, 0);
	list("three", 0);
	room[0] = 1;
	room[8 * PAGE] = 1;
	P(4, 4, RW);
	return 0;
}
