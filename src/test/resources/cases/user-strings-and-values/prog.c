/* Hands the driver strings and values that end well, end badly, or are not there. */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>

#define PAGE 4096UL
#define RW (PROT_READ | PROT_WRITE)

struct request { char *address; long count, results[10]; };
static int fd;

static void ask(const char *what, int cmd, char *address, long count)
{
	struct request r = { address, count };
	int i, n = cmd == 0x6d01 ? 6 : cmd == 0x6d02 ? 10 : 7;

	printf("%-26s", what);
	if (ioctl(fd, cmd, &r))
		printf(" failed");
	for (i = 0; i < n; i++)
		printf(" %ld", r.results[i]);
	printf("\n");
}

int main(void)
{
	char *p, *end, *q;

	fd = open("/dev/strings", O_RDWR);
	p = mmap(0, 4 * PAGE, RW, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	munmap(p + PAGE, PAGE);
	end = p + PAGE;
	strcpy(p, "hello");
	ask("string", 0x6d01, p, 20);
	ask("count is its length", 0x6d01, p, 5);
	ask("count is one more", 0x6d01, p, 6);
	ask("count is less", 0x6d01, p, 3);
	ask("count 0", 0x6d01, p, 0);
	ask("empty string", 0x6d01, p + 5, 20);
	memcpy(end - 4, "end", 4);
	ask("ends with the page", 0x6d01, end - 4, 20);
	memcpy(end - 4, "endx", 4);
	ask("no end", 0x6d01, end - 4, 20);
	ask("no end, count fits", 0x6d01, end - 4, 4);
	ask("hole", 0x6d01, end, 8);
	ask("null", 0x6d01, 0, 8);
	ask("kernel", 0x6d01, (char *)0xffffffff81000000, 8);
	memset(p, 0x80, 16);
	ask("values", 0x6d02, p, 0);
	printf("then %02x %02x %02x\n", p[0] & 255, p[1] & 255, p[2] & 255);
	ask("unaligned values", 0x6d02, p + 3, 0);
	ask("3 bytes before a hole", 0x6d02, end - 3, 0);
	ask("hole", 0x6d02, end, 0);
	mprotect(p, PAGE, PROT_READ);
	ask("read-only", 0x6d02, p, 0);
	mprotect(p, PAGE, RW);
	p[0] = 1;
	p[1] = p[2] = p[3] = 0;
	ask("quietly, present", 0x6d03, p, 0);
	q = p + 2 * PAGE;
	ask("quietly, untouched", 0x6d03, q, 0);
	ask("quietly, then present", 0x6d03, q, 0);
	*(volatile char *)(q + PAGE);
	ask("quietly, zero page", 0x6d03, q + PAGE, 0);
	return 0;
}
