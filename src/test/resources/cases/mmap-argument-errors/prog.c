/* What mmap() refuses, argument by argument, and in which order it looks: length, offset, type, descriptor, mode. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define PAGE 4096UL
#define RW (PROT_READ | PROT_WRITE)
#define ANON (MAP_PRIVATE | MAP_ANONYMOUS)

static void try(const char *what, unsigned long addr, size_t len, int prot, int flags, int fd, long off)
{
	void *p;

	errno = 0;
	p = mmap((void *)addr, len, prot, flags, fd, off);
	printf("%-34s %s\n", what, p == MAP_FAILED ? strerrorname_np(errno) : "mapped");
	if (p != MAP_FAILED)
		munmap(p, len);
}

int main(void)
{
	int rd, wr, rw, pipes[2], dir, path;

	rw = open("/tmp/args", O_RDWR | O_CREAT | O_TRUNC, 0600);
	write(rw, "x", 1);
	rd = open("/tmp/args", O_RDONLY);
	wr = open("/tmp/args", O_WRONLY);
	dir = open("/tmp", O_RDONLY | O_DIRECTORY);
	path = open("/tmp/args", O_PATH);
	pipe(pipes);
	try("length 0", 0, 0, RW, ANON, -1, 0);
	try("length 0, no such descriptor", 0, 0, RW, MAP_SHARED, 77, 0);
	try("length -1", 0, -1UL, RW, ANON, -1, 0);
	try("length -4096", 0, -4096UL, RW, ANON, -1, 0);
	try("length 128 TiB", 0, 1UL << 47, PROT_NONE, ANON, -1, 0);
	try("offset 1", 0, PAGE, RW, ANON, -1, 1);
	try("offset 1, no such descriptor", 0, PAGE, RW, MAP_SHARED, 77, 1);
	try("offset -4096, length 2 pages", 0, 2 * PAGE, RW, ANON, -1, -4096L);
	try("no type", 0, PAGE, RW, MAP_ANONYMOUS, -1, 0);
	try("type 4", 0, PAGE, RW, MAP_ANONYMOUS | 4, -1, 0);
	try("validate, anonymous", 0, PAGE, RW, MAP_SHARED_VALIDATE | MAP_ANONYMOUS, -1, 0);
	try("anonymous ignores descriptor", 0, PAGE, RW, ANON, 77, 0);
	try("anonymous with offset", 0, PAGE, RW, ANON, -1, 5 * PAGE);
	try("shared anonymous with offset", 0, PAGE, RW, MAP_SHARED | MAP_ANONYMOUS, -1, 5 * PAGE);
	try("no such descriptor", 0, PAGE, RW, MAP_SHARED, 77, 0);
	try("descriptor -1", 0, PAGE, RW, MAP_SHARED, -1, 0);
	try("file without a type", 0, PAGE, RW, 0, rw, 0);
	try("file, private, no access", 0, PAGE, PROT_NONE, MAP_PRIVATE, wr, 0);
	try("write-only, shared write", 0, PAGE, PROT_WRITE, MAP_SHARED, wr, 0);
	try("write-only, private read", 0, PAGE, PROT_READ, MAP_PRIVATE, wr, 0);
	try("read-only, shared write", 0, PAGE, RW, MAP_SHARED, rd, 0);
	try("read-only, shared read", 0, PAGE, PROT_READ, MAP_SHARED, rd, 0);
	try("read-only, private write", 0, PAGE, RW, MAP_PRIVATE, rd, 0);
	try("validate, file", 0, PAGE, RW, MAP_SHARED_VALIDATE, rw, 0);
	try("validate, read-only, write", 0, PAGE, RW, MAP_SHARED_VALIDATE, rd, 0);
	try("validate with MAP_SYNC", 0, PAGE, RW, MAP_SHARED_VALIDATE | MAP_SYNC, rw, 0);
	try("shared with MAP_SYNC", 0, PAGE, RW, MAP_SHARED | MAP_SYNC, rw, 0);
	try("validate with an unknown flag", 0, PAGE, RW, MAP_SHARED_VALIDATE | 0x200000, rw, 0);
	try("shared with an unknown flag", 0, PAGE, RW, MAP_SHARED | 0x200000, rw, 0);
	try("file grows down", 0, PAGE, RW, MAP_PRIVATE | MAP_GROWSDOWN, rw, 0);
	try("shared memory grows down", 0, PAGE, RW, MAP_SHARED | MAP_ANONYMOUS | MAP_GROWSDOWN, -1, 0);
	try("private memory grows down", 0, PAGE, RW, ANON | MAP_GROWSDOWN, -1, 0);
	try("file offset behind the end", 0, PAGE, RW, MAP_SHARED, rw, 1L << 40);
	try("file offset huge", 0, PAGE, RW, MAP_SHARED, rw, 0x7ffffffffffff000L);
	try("directory", 0, PAGE, PROT_READ, MAP_PRIVATE, dir, 0);
	try("O_PATH", 0, PAGE, PROT_READ, MAP_PRIVATE, path, 0);
	try("pipe, read end", 0, PAGE, PROT_READ, MAP_PRIVATE, pipes[0], 0);
	try("pipe, write end", 0, PAGE, PROT_READ, MAP_PRIVATE, pipes[1], 0);
	try("fixed at 0", 0, PAGE, RW, ANON | MAP_FIXED, -1, 0);
	try("fixed, odd address", 0x10001, PAGE, RW, ANON | MAP_FIXED, -1, 0);
	try("fixed in kernel space", 0xffff888000000000, PAGE, RW, ANON | MAP_FIXED, -1, 0);
	try("hint in kernel space", 0xffff888000000000, PAGE, RW, ANON, -1, 0);
	try("hint at 1", 1, PAGE, RW, ANON, -1, 0);
	try("prot with unknown bits", 0, PAGE, 0x7000 | RW, ANON, -1, 0);
	try("huge pages", 0, 2 << 20, RW, ANON | MAP_HUGETLB, -1, 0);
	try("huge pages of 1 GiB", 0, 1 << 30, RW, ANON | MAP_HUGETLB | (30 << MAP_HUGE_SHIFT), -1, 0);
	try("huge pages of odd size", 0, 2 << 20, RW, ANON | MAP_HUGETLB | 23 << MAP_HUGE_SHIFT, -1, 0);
	try("huge pages of a file", 0, 2 << 20, RW, MAP_SHARED | MAP_HUGETLB, rw, 0);
	unlink("/tmp/args");
	return 0;
}
