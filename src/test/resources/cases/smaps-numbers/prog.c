/* Every number of smaps and smaps_rollup over memory that is touched, shared, locked, freed and forked. */
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

static void show(const char *what, void *at)
{
	FILE *f = fopen("/proc/self/smaps", "r");
	char line[300], name[50];
	unsigned long start, end, n;
	int inside = 0;

	printf("%s:", what);
	while (fgets(line, sizeof line, f)) {
		if (sscanf(line, "%lx-%lx ", &start, &end) == 2)
			inside = (unsigned long)at >= start && (unsigned long)at < end;
		else if (inside && sscanf(line, "%49[^:]: %lu", name, &n) == 2 && n != 0 && !strstr(name, "PageSize"))
			printf(" %s %lu", name, n);
		else if (inside && !strncmp(line, "VmFlags", 7))
			printf(" %s", line + 8);
	}
	fclose(f);
	fflush(stdout);
}

int main(void)
{
	int fd = open("/tmp/smapsfile", O_RDWR | O_CREAT | O_TRUNC, 0600), i;
	char *p, *q, *r, page[PAGE];

	setvbuf(stdout, malloc(65536), _IOFBF, 65536);
	p = mmap(0, 16 * PAGE, RW, ANON | MAP_NORESERVE, -1, 0);
	show("untouched", p);
	for (i = 0; i < 4; i++)
		p[i * PAGE] = 1;
	for (; i < 8; i++)
		*(volatile char *)(p + i * PAGE);
	show("4 written, 4 read", p);
	madvise(p, 2 * PAGE, MADV_FREE);
	show("2 freed lazily", p);
	p[0] = 1;
	show("1 taken back", p);
	mlock(p + 10 * PAGE, 2 * PAGE);
	show("2 locked", p + 10 * PAGE);
	madvise(p + 12 * PAGE, PAGE, MADV_RANDOM);
	madvise(p + 13 * PAGE, PAGE, MADV_DONTDUMP);
	show("random", p + 12 * PAGE);
	show("not dumped", p + 13 * PAGE);
	show("rest", p + 14 * PAGE);
	if (fork() == 0) {
		show("child", p);
		p[PAGE] = 1;
		show("child, 1 written", p);
		show("child of locked", p + 10 * PAGE);
		_exit(0);
	}
	wait(NULL);
	show("parent after it", p);
	q = mmap(0, 4 * PAGE, RW, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	q[0] = 1;
	*(volatile char *)(q + PAGE);
	show("shared", q);
	if (fork() == 0) {
		show("child shared, untouched", q);
		*(volatile char *)q;
		show("child shared, read", q);
		_exit(0);
	}
	wait(NULL);
	for (i = 0; i < 4; i++)
		write(fd, page, PAGE);
	r = mmap(0, 4 * PAGE, RW, MAP_PRIVATE, fd, 0);
	*(volatile char *)r;
	show("private file, 1 read", r);
	r[PAGE] = 1;
	show("private file, 1 written", r);
	q = mmap(0, 4 * PAGE, PROT_READ, MAP_SHARED, fd, 0);
	*(volatile char *)q;
	show("shared file, 1 read", q);
	show("private file beside it", r);
	q = mmap(0, 2 * PAGE, PROT_NONE, ANON, -1, 0);
	show("no access", q);
	q = mmap(0, 2 * PAGE, RW, ANON | MAP_GROWSDOWN, -1, 0);
	show("grows down", q);
	unlink("/tmp/smapsfile");
	return 0;
}
