/* Every advice of madvise() on every kind of memory: 0 or what it refuses. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define PAGE 4096UL
#define RW (PROT_READ | PROT_WRITE)

static const struct { int advice; const char *name; } all[] = {
	{ 0, "NORMAL" }, { 1, "RANDOM" }, { 2, "SEQUENTIAL" }, { 3, "WILLNEED" }, { 4, "DONTNEED" }, { 5, "5" }, { 8, "FREE" },
	{ 9, "REMOVE" }, { 10, "DONTFORK" }, { 11, "DOFORK" }, { 14, "HUGEPAGE" }, { 15, "NOHUGEPAGE" },
	{ 16, "DONTDUMP" }, { 17, "DODUMP" }, { 18, "WIPEONFORK" }, { 19, "KEEPONFORK" }, { 20, "COLD" }, { 21, "PAGEOUT" },
	{ 22, "POPULATE_READ" }, { 23, "POPULATE_WRITE" }, { 24, "DONTNEED_LOCKED" }, { 26, "26" }, { 102, "102" }, { -1, "-1" },
};

static void show(const char *what, char *p)
{
	unsigned i;

	printf("%s:", what);
	if (p == MAP_FAILED) {
		printf(" %m\n");
		return;
	}
	for (i = 0; i < sizeof all / sizeof *all; i++)
		if (madvise(p, 2 * PAGE, all[i].advice))
			printf(" %s=%s", all[i].name, strerrorname_np(errno));
	printf("\n");
	munmap(p, 2 * PAGE);
}

int main(void)
{
	int fd = open("/tmp/adv", O_RDWR | O_CREAT | O_TRUNC, 0600), ro = open("/tmp/adv", O_RDONLY);
	char *p;

	ftruncate(fd, 2 * PAGE);
	show("private anonymous", mmap(0, 2 * PAGE, RW, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
	show("private read-only", mmap(0, 2 * PAGE, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
	show("private, no access", mmap(0, 2 * PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
	show("shared anonymous", mmap(0, 2 * PAGE, RW, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
	show("shared file", mmap(0, 2 * PAGE, RW, MAP_SHARED, fd, 0));
	show("shared file behind its end", mmap(0, 2 * PAGE, RW, MAP_SHARED, fd, 8 * PAGE));
	show("shared file, read-only", mmap(0, 2 * PAGE, PROT_READ, MAP_SHARED, ro, 0));
	show("private file", mmap(0, 2 * PAGE, RW, MAP_PRIVATE, fd, 0));
	p = mmap(0, 2 * PAGE, RW, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	mlock(p, 2 * PAGE);
	show("locked", p);
	p = mmap(0, 2 * PAGE, RW, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	munmap(p + PAGE, PAGE);
	show("half a hole", p);
	p = mmap(0, 2 * PAGE, RW, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	munmap(p, PAGE);
	show("first page a hole", p);
	munmap(p, 2 * PAGE);
	show("only a hole", p);
	p = mmap(0, 2 * PAGE, RW, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	printf("odd address: %d\n", madvise(p + 1, PAGE, MADV_DONTNEED) ? errno : 0);
	printf("odd length: %d\n", madvise(p, 1, MADV_DONTNEED) ? errno : 0);
	printf("length 0: %d\n", madvise(p, 0, MADV_DONTNEED) ? errno : 0);
	printf("length 0, hole: %d\n", madvise((void *)0x1000, 0, MADV_DONTNEED) ? errno : 0);
	printf("length 0, bad advice: %d\n", madvise(p, 0, 99) ? errno : 0);
	printf("length -1: %d\n", madvise(p, -1UL, MADV_DONTNEED) ? errno : 0);
	printf("length -4096: %d\n", madvise(p, -4096UL, MADV_DONTNEED) ? errno : 0);
	printf("kernel: %d\n", madvise((void *)0xffff888000000000, PAGE, MADV_DONTNEED) ? errno : 0);
	printf("kernel, populate: %d\n", madvise((void *)0xffff888000000000, PAGE, MADV_POPULATE_READ) ? errno : 0);
	unlink("/tmp/adv");
	return 0;
}
