/* Takes hold of a page in four ways and looks who still sees what the driver writes into it. */
#include <fcntl.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#define PAGE 4096UL
#define RW (PROT_READ | PROT_WRITE)
#define ANON (MAP_PRIVATE | MAP_ANONYMOUS)
static int fd;

static int driver(int value) { return ioctl(fd, 0x6d05, value); }

static void try(const char *what, int how)
{
	char *p = mmap(0, PAGE, RW, ANON, -1, 0), *q;
	int status, got;

	p[0] = 1;
	ioctl(fd, how, p);
	driver(2);
	printf("%s: sees %d", what, p[0]);
	p[0] = 3;
	got = driver(4);
	printf(", after own write driver %d own %d", got, p[0]);
	fflush(stdout);
	if (fork() == 0)
		_exit(p[0]);
	wait(&status);
	printf(", child saw %d", WEXITSTATUS(status));
	p[0] = 5;
	got = driver(6);
	printf(", after fork and write driver %d own %d", got, p[0]);
	fflush(stdout);
	if (fork() == 0) {
		p[0] = 7;
		driver(8);
		_exit(p[0]);
	}
	wait(&status);
	printf(", child wrote, has %d, own %d", WEXITSTATUS(status), p[0]);
	mprotect(p, PAGE, PROT_READ);
	driver(9);
	printf(", read-only %d", p[0]);
	mprotect(p, PAGE, RW);
	q = mremap(p, PAGE, PAGE, MREMAP_MAYMOVE | MREMAP_FIXED, p - 16 * PAGE);
	driver(10);
	printf(", moved %d", q[0]);
	madvise(q, PAGE, MADV_DONTNEED);
	driver(11);
	printf(", dropped %d", q[0]);
	munmap(q, PAGE);
	printf(", unmapped driver %d\n", driver(12));
	ioctl(fd, 0x6d06, 1);
}

int main(void)
{
	char *p;

	fd = open("/dev/pins", O_RDWR);
	try("get", 0x6d01);
	try("get for writing", 0x6d02);
	try("pin", 0x6d03);
	try("pin for long", 0x6d04);
	p = mmap(0, PAGE, RW, ANON, -1, 0);
	ioctl(fd, 0x6d03, p);
	p[0] = 1;
	printf("untouched, pinned for reading, then written: own %d\n", p[0]);
	ioctl(fd, 0x6d06, 0);
	return 0;
}
