/* Asks the driver for the pages behind every kind of mapping. */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#define PAGE 4096UL
#define RW (PROT_READ | PROT_WRITE)
#define ANON (MAP_PRIVATE | MAP_ANONYMOUS)
#define WRITE 1
#define FORCE 2

struct request { void *address; long count, flags, results[8]; };
static int fd;

static void one(const char *how, void *address, long count, long flags)
{
	struct request r = { address, count, flags };
	int i;

	printf("   %-12s", how);
	if (ioctl(fd, 1, &r))
		printf(" failed");
	for (i = 0; i < 8; i++)
		printf(" %ld", r.results[i]);
	printf("\n");
}

static void pages(const char *what, void *address, long count)
{
	static int force;

	printf("%s\n", what);
	one("read", address, count, 0);
	one("write", address, count, WRITE);
	one("forced read", address, count, FORCE);
	one("forced write", address, count, FORCE | WRITE);
}

int main(void)
{
	char *p, *q;
	int file = open("/tmp/pinfile", O_RDWR | O_CREAT | O_TRUNC, 0600);

	fd = open("/dev/pinner", O_RDWR);
	p = mmap(0, 4 * PAGE, RW, ANON, -1, 0);
	pages("anonymous", p, 4);
	pages("odd address", p + 100, 2);
	mprotect(p, PAGE, PROT_READ);
	pages("read-only, then writable", p, 2);
	mprotect(p, 2 * PAGE, PROT_NONE);
	pages("no access", p, 2);
	mprotect(p, 2 * PAGE, RW);
	munmap(p + 3 * PAGE, PAGE);
	pages("into a hole", p + 2 * PAGE, 2);
	pages("a hole", p + 3 * PAGE, 1);
	p = mmap(0, PAGE, PROT_READ, ANON, -1, 0);
	pages("zero page", p, 1);
	p = mmap(0, PAGE, PROT_READ, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	pages("shared, read-only", p, 1);
	ftruncate(file, PAGE);
	q = mmap(0, 2 * PAGE, RW, MAP_SHARED, file, 0);
	pages("file over its end", q, 2);
	q = mmap(0, PAGE, PROT_READ, MAP_PRIVATE, file, 0);
	pages("private file, read-only", q, 1);
	q = mmap(0, 3 * PAGE, RW, MAP_SHARED, fd, 0);
	pages("driver's page, then SIGBUS", q, 2);
	pages("SIGBUS", q + PAGE, 1);
	pages("OOM", q + 2 * PAGE, 1);
	q = mmap(0, PAGE, RW, MAP_SHARED, fd, 100 * PAGE);
	pages("remapped frame", q, 1);
	q = mmap(0, PAGE, RW, MAP_SHARED, fd, 101 * PAGE);
	pages("inserted page", q, 1);
	pages("null", 0, 1);
	pages("kernel", (void *)0xffffffff81000000, 1);
	unlink("/tmp/pinfile");
	return 0;
}
