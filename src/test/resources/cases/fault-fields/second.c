/* More of them. */
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

static char *map(int prot, int flags)
{
	return mmap(NULL, 2 * 4096, prot, flags, fd, 0);
}

int main(void)
{
	char *p, byte = 1;
	int mem = open("/proc/self/mem", O_RDWR);
	struct iovec l = { &byte, 1 }, r;

	fd = open("/dev/fields", O_RDWR);
	say("mlock");
	p = map(PROT_READ | PROT_WRITE, MAP_SHARED);
	mlock(p, 4096);
	say("MADV_POPULATE_WRITE");
	p = map(PROT_READ | PROT_WRITE, MAP_SHARED);
	madvise(p + 4096, 4096, MADV_POPULATE_WRITE);
	say("/proc/self/mem write");
	p = map(PROT_READ | PROT_WRITE, MAP_SHARED);
	pwrite(mem, &byte, 1, (off_t)(p + 30));
	say("/proc/self/mem write to private read-only");
	p = map(PROT_READ, MAP_PRIVATE);
	printf("%zd\n", pwrite(mem, &byte, 1, (off_t)(p + 30)));
	say("process_vm_readv");
	p = map(PROT_READ, MAP_SHARED);
	r.iov_base = p + 9;
	r.iov_len = 1;
	process_vm_readv(getpid(), &l, 1, &r, 1, 0);
	return 0;
}
