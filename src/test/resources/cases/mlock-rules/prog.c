/* mlock and its kin, as root and as somebody else under RLIMIT_MEMLOCK; VmLck, Locked and residence tell. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#define PAGE 4096UL
#define RW (PROT_READ | PROT_WRITE)
#define ANON (MAP_PRIVATE | MAP_ANONYMOUS)

static long locked(void)
{
	FILE *f = fopen("/proc/self/status", "r");
	char line[200];
	long kb = -1;

	while (fgets(line, sizeof line, f))
		sscanf(line, "VmLck: %ld", &kb);
	fclose(f);
	return kb;
}

static void say(const char *what, long result)
{
	printf("%-34s %s, VmLck %ld kB\n", what, result == -1 ? strerrorname_np(errno) : "ok", locked());
}

static int resident(char *p, int pages)
{
	unsigned char v[16];
	int i, n = 0;

	mincore(p, pages * PAGE, v);
	for (i = 0; i < pages; i++)
		n += v[i] & 1;
	return n;
}

static void limited(void)
{
	struct rlimit r = { 4 * PAGE, 8 * PAGE };
	char *p;

	setrlimit(RLIMIT_MEMLOCK, &r);
	setuid(1000);
	p = mmap(NULL, 8 * PAGE, RW, ANON, -1, 0);
	say("user: 5 pages of 4", mlock(p, 5 * PAGE));
	say("user: 4 pages", mlock(p, 4 * PAGE));
	say("user: the same again", mlock(p, 4 * PAGE));
	say("user: one more", mlock(p + 4 * PAGE, PAGE));
	say("user: overlapping", mlock(p + 3 * PAGE, 2 * PAGE));
	say("user: MAP_LOCKED", (long)mmap(NULL, PAGE, RW, ANON | MAP_LOCKED, -1, 0));
	say("user: mremap of locked", (long)mremap(p, 4 * PAGE, 5 * PAGE, MREMAP_MAYMOVE));
	say("user: mlockall", mlockall(MCL_CURRENT));
	say("user: mlockall future", mlockall(MCL_FUTURE));
	say("user: then mmap", (long)mmap(NULL, PAGE, RW, ANON, -1, 0));
	say("user: then sbrk", (long)sbrk(PAGE));
	say("user: munlockall", munlockall());
	r.rlim_cur = 0;
	setrlimit(RLIMIT_MEMLOCK, &r);
	say("user, limit 0: mlock", mlock(p, PAGE));
	say("user, limit 0: mlock of nothing", mlock(p, 0));
	say("user, limit 0: munlock", munlock(p, PAGE));
	say("user, limit 0: MAP_LOCKED", (long)mmap(NULL, PAGE, RW, ANON | MAP_LOCKED, -1, 0));
	say("user, limit 0: mlockall", mlockall(MCL_CURRENT));
	say("user, limit 0: mlockall(0)", mlockall(0));
	exit(0);
}

int main(void)
{
	char *p = mmap(NULL, 8 * PAGE, RW, ANON, -1, 0), *q;

	say("start", 0);
	say("2 pages", mlock(p, 2 * PAGE));
	printf("resident %d of 8\n", resident(p, 8));
	say("odd address and length", mlock(p + 2 * PAGE + 5, PAGE));
	say("mlock2 on fault", mlock2(p + 5 * PAGE, 2 * PAGE, MLOCK_ONFAULT));
	printf("resident %d of 8\n", resident(p, 8));
	say("mlock2 unknown flag", mlock2(p, PAGE, 2));
	say("munlock one", munlock(p + PAGE, PAGE));
	say("MADV_DONTNEED of locked", madvise(p, PAGE, MADV_DONTNEED));
	say("length 0", mlock(p, 0));
	say("wraps", mlock(p, -PAGE));
	munmap(p + 7 * PAGE, PAGE);
	say("into a hole", mlock(p + 6 * PAGE, 2 * PAGE));
	say("munlock over a hole", munlock(p, 8 * PAGE));
	say("only a hole", mlock(p + 7 * PAGE, PAGE));
	q = mmap(NULL, 2 * PAGE, PROT_NONE, ANON, -1, 0);
	say("no access", mlock(q, 2 * PAGE));
	say("unmapped", munmap(q, 2 * PAGE));
	q = mmap(NULL, 2 * PAGE, PROT_READ, ANON | MAP_LOCKED, -1, 0);
	printf("read-only locked: resident %d of 2\n", resident(q, 2));
	say("MAP_LOCKED", 0);
	munmap(q, 2 * PAGE);
	say("mlockall(0)", mlockall(0));
	say("mlockall(8)", mlockall(8));
	say("mlockall(onfault only)", mlockall(MCL_ONFAULT));
	say("mlockall future", mlockall(MCL_FUTURE));
	q = mmap(NULL, 4 * PAGE, RW, ANON, -1, 0);
	printf("mapped after that: resident %d of 4\n", resident(q, 4));
	say("with it", 0);
	fflush(stdout);
	if (fork() == 0) {
		say("child", 0);
		q = mmap(NULL, 4 * PAGE, RW, ANON, -1, 0);
		say("child's new one", 0);
		exit(0);
	}
	wait(NULL);
	say("mlockall future on fault", mlockall(MCL_FUTURE | MCL_ONFAULT));
	q = mmap(NULL, 4 * PAGE, RW, ANON, -1, 0);
	printf("mapped after that: resident %d of 4\n", resident(q, 4));
	say("munlockall", munlockall());
	q = mmap(NULL, 4 * PAGE, RW, ANON, -1, 0);
	say("mapped then", 0);
	fflush(stdout);
	if (fork() == 0)
		limited();
	wait(NULL);
	return 0;
}
