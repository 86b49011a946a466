/* VmSize, VmData, VmStk, VmExe, VmLck and their kin move with each call; statm and stat agree with them. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#define PAGE 4096UL
#define RW (PROT_READ | PROT_WRITE)
#define ANON (MAP_PRIVATE | MAP_ANONYMOUS)

static const char *names[] = { "VmPeak", "VmSize", "VmLck", "VmPin", "VmData", "VmStk", "VmExe", "VmLib", "VmSwap" };
static long last[9];

static void read_all(long *v)
{
	FILE *f = fopen("/proc/self/status", "r");
	char line[600];
	int i;

	while (fgets(line, sizeof line, f))
		for (i = 0; i < 9; i++)
			if (!strncmp(line, names[i], strlen(names[i])) && line[strlen(names[i])] == ':')
				v[i] = atol(line + strlen(names[i]) + 1);
	fclose(f);
}

static void show(const char *what)
{
	long v[9];
	int i;

	read_all(v);
	printf("%-28s", what);
	for (i = 0; i < 9; i++)
		if (v[i] != last[i])
			printf(" %s %+ld", names[i], v[i] - last[i]);
	printf("\n");
	memcpy(last, v, sizeof v);
}

int main(void)
{
	char *p, *q, line[1000], *at;
	long size, resident, shared, text, lib, data, dirty, vsize, rss;
	FILE *f;
	int i;

	setvbuf(stdout, malloc(65536), _IOFBF, 65536);
	f = fopen("/proc/self/maps", "r");
	fclose(f);
	read_all(last);
	show("start");
	p = mmap(0, 16 * PAGE, RW, ANON, -1, 0);
	show("private writable");
	mmap(0, 8 * PAGE, PROT_READ, ANON, -1, 0);
	show("private read-only");
	q = mmap(0, 4 * PAGE, RW, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	show("shared");
	mmap(0, 2 * PAGE, PROT_READ | PROT_EXEC, ANON, -1, 0);
	show("executable");
	mmap(0, 2 * PAGE, RW | PROT_EXEC, ANON, -1, 0);
	show("writable and executable");
	mmap(0, 3 * PAGE, RW, ANON | MAP_GROWSDOWN, -1, 0);
	show("grows down");
	mmap(0, 5 * PAGE, PROT_NONE, ANON | MAP_NORESERVE, -1, 0);
	show("no access");
	mprotect(p, 8 * PAGE, PROT_READ);
	show("8 pages made read-only");
	mprotect(p, 8 * PAGE, RW);
	show("and back");
	mlock(p, 3 * PAGE);
	show("3 pages locked");
	munmap(p, 2 * PAGE);
	show("2 of them unmapped");
	munmap(p + 2 * PAGE, 14 * PAGE);
	show("all unmapped");
	mremap(q, 4 * PAGE, 2 * PAGE, 0);
	show("shared one shrunk");
	p = mmap(0, 100 * PAGE, RW, ANON, -1, 0);
	show("100 pages");
	brk(sbrk(0) + 4 * PAGE);
	show("brk");
	f = fopen("/proc/self/statm", "r");
	fscanf(f, "%ld %ld %ld %ld %ld %ld %ld", &size, &resident, &shared, &text, &lib, &data, &dirty);
	fclose(f);
	printf("statm: size %d text %d lib %ld data %d dirty %ld shared below resident %d\n", size * 4 == last[1], text * 4 == last[6], lib, data * 4 == last[4] + last[5], dirty,
	       shared < resident);
	f = fopen("/proc/self/stat", "r");
	fgets(line, sizeof line, f);
	fclose(f);
	at = strrchr(line, ')') + 2;
	for (i = 3; i < 23; i++)
		at = strchr(at, ' ') + 1;
	sscanf(at, "%ld %ld", &vsize, &rss);
	printf("stat: vsize %d, rss %d\n", vsize / 1024 == last[1], rss > 0 && rss * 4 <= last[1]);
	return 0;
}
