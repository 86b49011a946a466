/* mincore() and msync(): what is resident, and every refusal. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define PAGE 4096UL
#define RW (PROT_READ | PROT_WRITE)
#define ANON (MAP_PRIVATE | MAP_ANONYMOUS)

static void core(const char *what, void *p, size_t len, void *vec)
{
	unsigned char v[8], *out = vec ? vec : v;
	int i;

	memset(v, 9, sizeof v);
	printf("mincore %-26s", what);
	if (mincore(p, len, out)) {
		printf(" %s\n", strerrorname_np(errno));
		return;
	}
	for (i = 0; i < (len + PAGE - 1) / PAGE && i < 8; i++)
		printf(" %d", out[i]);
	printf("\n");
}

static void sync_(const char *what, void *p, size_t len, int flags)
{
	int r = msync(p, len, flags);

	printf("msync %-28s %s\n", what, r ? strerrorname_np(errno) : "0");
}

int main(void)
{
	int fd = open("/tmp/core", O_RDWR | O_CREAT | O_TRUNC, 0600);
	char *p = mmap(0, 4 * PAGE, RW, ANON, -1, 0), *q, *r;

	core("untouched", p, 4 * PAGE, 0);
	p[PAGE] = 1;
	*(volatile char *)(p + 2 * PAGE);
	core("written 1, read 2", p, 4 * PAGE, 0);
	madvise(p + PAGE, PAGE, MADV_DONTNEED);
	core("after DONTNEED", p, 4 * PAGE, 0);
	p[0] = 1;
	mprotect(p, PAGE, PROT_NONE);
	core("no access", p, PAGE, 0);
	core("odd address", p + 1, PAGE, 0);
	core("odd length", p, PAGE + 1, 0);
	core("length 0", p, 0, 0);
	core("length 0, bad vector", p, 0, (void *)0xffff888000000000);
	core("bad vector", p, PAGE, (void *)0x10);
	core("kernel vector", p, PAGE, (void *)0xffff888000000000);
	core("kernel address", (void *)0xffff888000000000, PAGE, 0);
	munmap(p + 3 * PAGE, PAGE);
	core("runs into a hole", p, 4 * PAGE, 0);
	ftruncate(fd, 3 * PAGE);
	q = mmap(0, 4 * PAGE, RW, MAP_SHARED, fd, 0);
	core("file, nothing yet", q, 4 * PAGE, 0);
	pwrite(fd, "x", 1, PAGE);
	core("file, one written", q, 4 * PAGE, 0);
	*(volatile char *)q;
	core("file, one read", q, 4 * PAGE, 0);
	r = mmap(0, 2 * PAGE, RW, MAP_PRIVATE, fd, PAGE);
	core("private view", r, 2 * PAGE, 0);
	r[PAGE] = 1;
	core("private copy", r, 2 * PAGE, 0);
	core("file behind it", q, 3 * PAGE, 0);
	r = mmap(0, 2 * PAGE, RW, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	core("shared memory", r, 2 * PAGE, 0);
	r[PAGE] = 1;
	core("shared memory, written", r, 2 * PAGE, 0);
	madvise(r, 2 * PAGE, MADV_DONTNEED);
	core("shared memory, DONTNEED", r, 2 * PAGE, 0);
	sync_("SYNC", q, 2 * PAGE, MS_SYNC);
	sync_("ASYNC", q, 2 * PAGE, MS_ASYNC);
	sync_("neither", q, 2 * PAGE, 0);
	sync_("both", q, 2 * PAGE, MS_SYNC | MS_ASYNC);
	sync_("INVALIDATE", q, 2 * PAGE, MS_INVALIDATE);
	sync_("unknown flag", q, 2 * PAGE, 8);
	sync_("odd address", q + 1, PAGE, MS_SYNC);
	sync_("odd length", q, 1, MS_SYNC);
	sync_("length 0", q, 0, MS_SYNC);
	sync_("length 0 in a hole", (void *)0x20000, 0, MS_SYNC);
	sync_("wraps", q, -4096UL, MS_SYNC);
	sync_("length -1", q, -1UL, MS_SYNC);
	sync_("anonymous", p, PAGE, MS_SYNC);
	sync_("into a hole", p, 4 * PAGE, MS_SYNC);
	sync_("hole first", p + 3 * PAGE, PAGE, MS_ASYNC);
	sync_("kernel", (void *)0xffff888000000000, PAGE, MS_SYNC);
	mlock(q, PAGE);
	sync_("INVALIDATE of locked", q, 2 * PAGE, MS_INVALIDATE | MS_SYNC);
	sync_("SYNC of locked", q, 2 * PAGE, MS_SYNC);
	munmap(q + PAGE, PAGE);
	sync_("over a hole", q, 3 * PAGE, MS_SYNC);
	unlink("/tmp/core");
	return 0;
}
