/* Asks what stands behind frames, pages, memory and nothing. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>

#define PAGE 4096UL
#define RW (PROT_READ | PROT_WRITE)
struct request { void *address; long results[4]; };
static int fd;

static void ask(const char *what, void *p)
{
	struct request r = { p };
	int e = ioctl(fd, 1, &r);

	printf("%s: %s %ld %ld %ld %ld\n", what, e ? strerrorname_np(errno) : "ok", r.results[0], r.results[1], r.results[2], r.results[3]);
}

int main(void)
{
	char *p;

	fd = open("/dev/entries", O_RDWR);
	ask("shared frame", mmap(0, PAGE, RW, MAP_SHARED, fd, 0));
	ask("read-only frame", p = mmap(0, PAGE, PROT_READ, MAP_SHARED, fd, 0));
	mprotect(p, PAGE, RW);
	ask("made writable", p);
	mprotect(p, PAGE, PROT_NONE);
	ask("no access", p);
	p = mmap(0, PAGE, RW, MAP_PRIVATE, fd, 0);
	ask("private frame", p);
	p[0] = 1;
	ask("private copy", p);
	ask("inserted page", mmap(0, PAGE, RW, MAP_SHARED, fd, PAGE));
	p = mmap(0, PAGE, RW, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	ask("untouched memory", p);
	p[0] = 1;
	ask("memory", p);
	ask("nothing", (void *)0x20000);
	return 0;
}
