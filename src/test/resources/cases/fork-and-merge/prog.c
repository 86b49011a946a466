/* Vmas that came with a fork do not merge with new neighbours; those of the parent do. */
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#define PAGE 4096UL
#define RW (PROT_READ | PROT_WRITE)
#define ANON (MAP_PRIVATE | MAP_ANONYMOUS)

static char *room;

static void list(const char *what)
{
	FILE *f = fopen("/proc/self/maps", "r");
	unsigned long start, end;
	char line[300], perms[5];

	printf("%s:", what);
	while (fgets(line, sizeof line, f)) {
		sscanf(line, "%lx-%lx %4s", &start, &end, perms);
		if (start >= (unsigned long)room && end <= (unsigned long)room + 64 * PAGE)
			printf(" %lu-%lu %s", (start - (unsigned long)room) / PAGE, (end - (unsigned long)room) / PAGE, perms);
	}
	printf("\n");
	fclose(f);
	fflush(stdout);
}

static void both(const char *who)
{
	printf("%s\n", who);
	list(" given");
	mmap(room + 8 * PAGE, 2 * PAGE, RW, ANON | MAP_FIXED, -1, 0);
	list(" behind touched");
	mmap(room + 22 * PAGE, 2 * PAGE, RW, ANON | MAP_FIXED, -1, 0);
	list(" behind untouched");
	mprotect(room + 2 * PAGE, 2 * PAGE, PROT_READ);
	mprotect(room + 2 * PAGE, 2 * PAGE, RW);
	list(" split and back");
	room[40 * PAGE] = 1;
	mprotect(room + 40 * PAGE, 2 * PAGE, RW);
	mprotect(room + 42 * PAGE, 2 * PAGE, RW);
	list(" made alike");
	room[30 * PAGE] = 1;
	mprotect(room + 30 * PAGE, 4 * PAGE, RW);
	list(" two parts made one");
}

int main(void)
{
	room = mmap(NULL, 64 * PAGE, PROT_NONE, ANON, -1, 0);
	munmap(room, 64 * PAGE);
	mmap(room, 8 * PAGE, RW, ANON | MAP_FIXED, -1, 0)	;
	room[PAGE] = 1;
	mmap(room + 20 * PAGE, 2 * PAGE, RW, ANON | MAP_FIXED, -1, 0);
	mmap(room + 30 * PAGE, 4 * PAGE, RW, ANON | MAP_FIXED, -1, 0);
	memset(room + 30 * PAGE, 1, 4 * PAGE);
	mprotect(room + 32 * PAGE, 2 * PAGE, PROT_READ);
	mmap(room + 40 * PAGE, 2 * PAGE, RW, ANON | MAP_FIXED, -1, 0);
	mmap(room + 42 * PAGE, 2 * PAGE, PROT_READ, ANON | MAP_FIXED, -1, 0);
	fflush(stdout);
	if (fork() == 0) {
		mprotect(room + 32 * PAGE, 2 * PAGE, RW);
		list("before");
		mprotect(room + 32 * PAGE, 2 * PAGE, PROT_READ);
		mprotect(room + 30 * PAGE, PAGE, RW);
		both("child");
		_exit(0);
	}
	wait(NULL);
	both("parent");
	return 0;
}
