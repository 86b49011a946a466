/* Faults of many kinds: read, write, private write, by the kernel, by mlock, by madvise, by another process. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/uio.h>
#include <unistd.h>

static int fd;

static void say(const char *what)
{
	write(fd, what, strlen(what));
}

static char *map(int prot, int flags, off_t page)
{
	return mmap(NULL, 2 * 4096, prot, flags, fd, page * 4096);
}

int main(void)
{
	char *p;
	int mem = open("/proc/self/mem", O_RDWR);
	char byte = 1;

	fd = open("/dev/fields", O_RDWR);
	say("read");
	p = map(PROT_READ | PROT_WRITE, MAP_SHARED, 3);
	(void)((volatile char *)p)[4096 + 100];
	say("write");
	p[7] = 1;
	say("private read, then write");
	p = map(PROT_READ | PROT_WRITE, MAP_PRIVATE, 0);
	(void)((volatile char *)p)[5];
	p[5] = 1;
	say("private write");
	p[4096] = 1;
	say("copy_to_user");
	p = map(PROT_READ | PROT_WRITE, MAP_SHARED, 0);
	read(fd, p + 50, 12);
	say("MAP_POPULATE shared");
	p = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, fd, 0);
	say("MAP_POPULATE private");
	p = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_POPULATE, fd, 0);
	return 0;
}
