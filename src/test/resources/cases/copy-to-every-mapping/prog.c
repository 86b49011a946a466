/* Lets the kernel copy to and from every kind of mapping and the borders between them. */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#define PAGE 4096UL
#define RW (PROT_READ | PROT_WRITE)
#define ANON (MAP_PRIVATE | MAP_ANONYMOUS)

struct request { void *address; unsigned long count; long results[8]; };
static int fd;

static void copy(const char *what, void *address, unsigned long count)
{
	struct request r = { address, count };
	int e = ioctl(fd, 1, &r);

	printf("%-26s from %ld%s, get %ld %ld, to %ld, put %ld, clear %ld, ok %ld%s\n", what, r.results[0], r.results[1] ? " zeroed" : "",
	       r.results[2], r.results[3], r.results[4], r.results[5], r.results[6], r.results[7], e ? " failed" : "");
}

int main(void)
{
	char *p, *q;
	int file = open("/tmp/copyfile", O_RDWR | O_CREAT | O_TRUNC, 0600);

	fd = open("/dev/copier", O_RDWR);
	p = mmap(0, 2 * PAGE, RW, ANON, -1, 0);
	copy("anonymous, untouched", p, 2 * PAGE);
	memset(p, 'u', 2 * PAGE);
	copy("anonymous", p, 2 * PAGE);
	copy("unaligned", p + 1, 5);
	copy("nothing", p, 0);
	copy("nothing at nowhere", (void *)8, 0);
	mprotect(p + PAGE, PAGE, PROT_READ);
	copy("second page read-only", p + PAGE - 16, 32);
	mprotect(p + PAGE, PAGE, PROT_NONE);
	copy("second page no access", p + PAGE - 16, 32);
	munmap(p + PAGE, PAGE);
	copy("second page a hole", p + PAGE - 16, 32);
	copy("hole across a word", p + PAGE - 3, 10);
	mprotect(p, PAGE, PROT_READ);
	copy("read-only", p, 16);
	mprotect(p, PAGE, PROT_WRITE);
	copy("write-only", p, 16);
	mprotect(p, PAGE, PROT_EXEC);
	copy("execute-only", p, 16);
	mprotect(p, PAGE, PROT_NONE);
	copy("no access", p, 16);
	copy("null", 0, 16);
	copy("first page", (void *)100, 16);
	copy("kernel", (void *)0xffffffff81000000, 16);
	copy("end of everything", (void *)-8L, 16);
	q = mmap(0, 2 * PAGE, RW, MAP_SHARED, file, 0);
	ftruncate(file, PAGE);
	copy("file over its end", q + PAGE - 8, 16);
	copy("file behind its end", q + PAGE, 16);
	copy("string literal", "literal text of some length", 16);
	q = mmap(0, 4 * PAGE, RW, MAP_SHARED, fd, 0);
	copy("own page", q, 16);
	q[0] = 'x';
	copy("own page into SIGBUS", q + PAGE - 8, 16);
	copy("SIGBUS", q + PAGE, 16);
	copy("OOM", q + 2 * PAGE, 16);
	copy("SIGSEGV", q + 3 * PAGE, 16);
	q = mmap(0, 4 * PAGE, RW, MAP_PRIVATE, fd, 0);
	copy("own page, private", q, 16);
	q = mmap(0, PAGE, RW, MAP_SHARED, fd, 100 * PAGE);
	copy("own frame", q, 16);
	q = mmap(0, PAGE, PROT_READ, MAP_SHARED, fd, 100 * PAGE);
	copy("own frame, read-only", q, 16);
	unlink("/tmp/copyfile");
	return 0;
}
