/* brk() and sbrk(): growing, shrinking, RLIMIT_DATA, a mapping in the way, and the [heap] line of maps. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#define PAGE 4096UL

static unsigned long start;

static long heap(void)
{
	static char buffer[8192];
	FILE *f = fopen("/proc/self/maps", "r");
	unsigned long a, b;
	char line[300];
	long pages = 0;

	setvbuf(f, buffer, _IOFBF, sizeof buffer);
	while (fgets(line, sizeof line, f))
		if (strstr(line, "[heap]")) {
			sscanf(line, "%lx-%lx", &a, &b);
			pages += (b - a) / PAGE;
		}
	fclose(f);
	return pages;
}

static void say(const char *what, unsigned long wanted)
{
	unsigned long now = syscall(SYS_brk, wanted);

	printf("%-26s %s, at %+ld\n", what, now == wanted ? "done" : "refused", (long)(now - start));
}

int main(void)
{
	static char out[4096];
	struct rlimit r;
	char *p;
	long before;

	setvbuf(stdout, out, _IOFBF, sizeof out);
	printf("\n");
	heap();
	start = ((unsigned long)sbrk(0) + PAGE - 1) & -PAGE;
	say("page border", start);
	before = heap();
	say("3 pages", start + 3 * PAGE);
	printf("heap grew by %ld pages\n", heap() - before);
	((char *)start)[0] = 1;
	((char *)start)[2 * PAGE] = 3;
	say("1 byte more", start + 3 * PAGE + 1);
	printf("heap grew by %ld pages\n", heap() - before);
	say("down to 1 page", start + PAGE);
	printf("heap grew by %ld pages\n", heap() - before);
	say("up again", start + 3 * PAGE);
	printf("fresh pages are zero: %d %d\n", ((char *)start)[0], ((char *)start)[2 * PAGE]);
	say("0 asks", 0);
	say("below the beginning", 0x1000);
	say("kernel", 0xffff888000000000);
	p = mmap((void *)(start + 8 * PAGE), PAGE, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
	say("up to a mapping", start + 8 * PAGE);
	say("one page below it", start + 7 * PAGE);
	say("over it", start + 9 * PAGE);
	munmap(p, PAGE);
	say("after munmap", start + 9 * PAGE);
	getrlimit(RLIMIT_DATA, &r);
	printf("RLIMIT_DATA infinite: %d\n", r.rlim_cur == RLIM_INFINITY);
	r.rlim_cur = 64 * 1024;
	setrlimit(RLIMIT_DATA, &r);
	say("RLIMIT_DATA 64 KiB: more", start + 4096 * PAGE);
	printf("sbrk: %s\n", sbrk(1 << 24) == (void *)-1 ? strerrorname_np(errno) : "moved");
	p = mmap(NULL, 1 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	printf("private writable mmap: %s\n", p == MAP_FAILED ? strerrorname_np(errno) : "mapped");
	p = mmap(NULL, 1 << 20, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	printf("private read-only mmap: %s\n", p == MAP_FAILED ? strerrorname_np(errno) : "mapped");
	printf("mprotect to writable: %s\n", mprotect(p, 1 << 20, PROT_READ | PROT_WRITE) ? strerrorname_np(errno) : "0");
	p = mmap(NULL, 1 << 20, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	printf("shared mmap: %s\n", p == MAP_FAILED ? strerrorname_np(errno) : "mapped");
	return 0;
}
