/* Lets the driver map and unmap in this process. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>

#define PAGE 4096UL
#define RW (PROT_READ | PROT_WRITE)
struct request { unsigned long address, length, prot, flags, offset; long result; };
static int fd;

static char *ask(const char *what, int cmd, unsigned long address, unsigned long length, unsigned long prot, unsigned long flags, unsigned long offset)
{
	struct request r = { address, length, prot, flags, offset };
	int e = ioctl(fd, 0x6d00 + cmd, &r);

	printf("%-30s %s\n", what, e ? strerrorname_np(errno) : r.result < 0 && r.result > -4096 ? strerrorname_np(-r.result) : r.result ? "mapped" : "0");
	return (char *)r.result;
}

int main(void)
{
	char *p, *q;

	fd = open("/dev/maker", O_RDONLY);
	p = ask("anonymous", 1, 0, 3 * PAGE, RW, MAP_PRIVATE | MAP_ANONYMOUS, 0);
	p[2 * PAGE] = 1;
	ask("anonymous without the flag", 1, 0, PAGE, RW, MAP_PRIVATE, 0);
	ask("no type", 1, 0, PAGE, RW, 0, 0);
	ask("odd offset", 1, 0, PAGE, RW, MAP_PRIVATE, 1);
	ask("offset wraps", 1, 0, 2 * PAGE, RW, MAP_PRIVATE, -4096L);
	ask("length 0", 1, 0, 0, RW, MAP_PRIVATE, 0);
	q = ask("own file", 2, 0, PAGE, PROT_READ, MAP_SHARED, 0);
	printf("%s\n", q);
	ask("own file, writable", 2, 0, PAGE, RW, MAP_SHARED, 0);
	q = ask("own file, over the other, fixed", 2, (unsigned long)p + PAGE, PAGE, PROT_READ, MAP_SHARED | MAP_FIXED, 0);
	printf("%s\n", q == p + PAGE ? q : "elsewhere");
	ask("unmap", 3, (unsigned long)p, 3 * PAGE, 0, 0, 0);
	ask("unmap again", 3, (unsigned long)p, 3 * PAGE, 0, 0, 0);
	ask("unmap odd", 3, (unsigned long)p + 1, PAGE, 0, 0, 0);
	ask("unmap nothing", 3, (unsigned long)p, 0, 0, 0, 0);
	printf("gone: %d\n", msync(p, PAGE, MS_ASYNC));
	return 0;
}
