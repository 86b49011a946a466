/* /proc/self/pagemap: present, soft-dirty, exclusive and file bits, and what clear_refs does to them. */
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#define PAGE 4096UL
#define RW (PROT_READ | PROT_WRITE)

static int map;

static void show(const char *what, char *p, int pages)
{
	uint64_t e[8];
	ssize_t n = pread(map, e, pages * 8, (unsigned long)p / PAGE * 8);
	int i;

	printf("%-30s", what);
	for (i = 0; i < n / 8; i++)
		printf(" %s%s%s%s%s", e[i] >> 63 & 1 ? "p" : "-", e[i] >> 61 & 1 ? "f" : "-", e[i] >> 56 & 1 ? "x" : "-", e[i] >> 55 & 1 ? "d" : "-",
		       e[i] & ((1UL << 55) - 1) ? "#" : "");
	printf("\n");
}

static void clear(const char *how)
{
	int fd = open("/proc/self/clear_refs", O_WRONLY);
	ssize_t n = write(fd, how, strlen(how));

	printf("clear_refs %s: %s\n", how, n < 0 ? strerrorname_np(errno) : "ok");
	close(fd);
}

int main(void)
{
	char *p = mmap(0, 4 * PAGE, RW, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), *q, c[9];
	int fd = open("/tmp/pm", O_RDWR | O_CREAT | O_TRUNC, 0600);

	map = open("/proc/self/pagemap", O_RDONLY);
	show("untouched", p, 4);
	p[0] = 1;
	*(volatile char *)(p + PAGE);
	show("written, read", p, 4);
	clear("4");
	show("soft-dirty cleared", p, 4);
	p[0] = 2;
	p[2 * PAGE] = 1;
	*(volatile char *)(p + PAGE);
	show("two written", p, 4);
	if (fork() == 0) {
		show("child", p, 4);
		p[0] = 3;
		show("child wrote", p, 4);
		fflush(stdout);
		_exit(0);
	}
	wait(NULL);
	fflush(stdout);
	show("parent", p, 4);
	mprotect(p, PAGE, PROT_NONE);
	show("no access", p, 4);
	munmap(p + PAGE, PAGE);
	show("a hole", p, 4);
	q = mmap(0, 2 * PAGE, RW, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	q[0] = 1;
	show("shared", q, 2);
	ftruncate(fd, PAGE);
	q = mmap(0, PAGE, PROT_READ, MAP_PRIVATE, fd, 0);
	*(volatile char *)q;
	show("private file", q, 1);
	clear("1");
	clear("5");
	clear("6");
	clear("x");
	printf("odd offset: %zd %s\n", pread(map, c, 8, 3), strerrorname_np(errno));
	printf("odd count: %zd %s\n", pread(map, c, 5, 0), strerrorname_np(errno));
	printf("count 0: %zd\n", pread(map, c, 0, 0));
	printf("behind the end: %zd\n", pread(map, c, 8, 1L << 60));
	printf("write: %s\n", write(map, c, 8) < 0 ? strerrorname_np(errno) : "ok");
	if (fork() == 0) {
		setuid(1000);
		map = open("/proc/self/pagemap", O_RDONLY);
		printf("as a user: %s\n", map < 0 ? strerrorname_np(errno) : "opened");
		fflush(stdout);
		_exit(0);
	}
	wait(NULL);
	unlink("/tmp/pm");
	return 0;
}
