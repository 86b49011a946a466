/* Has its memory looked at: untouched, read, written, protected, device memory, copies. */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

static int fd;

static void look(const char *what, void *p)
{
	unsigned long addr = (unsigned long)p;

	printf("%s: %zd\n", what, write(fd, &addr, sizeof(addr)));
}

int main(void)
{
	char *p, *q, *r;

	fd = open("/dev/walk", O_RDWR);
	look("nowhere", (void *)0x100000000000);
	p = mmap(NULL, 3 * 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	p[0] = 1;
	(void)*(volatile char *)(p + 4096);
	look("written", p);
	look("read", p + 4096);
	look("untouched", p + 8192);
	mprotect(p, 4096, PROT_READ);
	look("read-only", p);
	mprotect(p, 4096, PROT_NONE);
	look("none", p);
	mprotect(p, 4096, PROT_READ | PROT_WRITE);
	look("back", p);
	q = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	look("remapped", q);
	q[0] = 1;
	look("remapped, written", q);
	r = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 4096);
	look("inserted", r);
	(void)*(volatile char *)r;
	look("inserted, read", r);
	q = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0);
	look("private", q);
	q[0] = 2;
	look("private, written", q);
	fflush(stdout);
	if (fork() == 0) {
		look("child, copy", q);
		look("child, anonymous", p);
		look("child, inserted", r);
		fflush(stdout);
		_exit(0);
	}
	wait(NULL);
	look("parent, copy", q);
	look("parent, anonymous", p);
	q[0] = 3;
	look("parent wrote", q);
	munmap(q, 4096);
	look("unmapped", q);
	return 0;
}
