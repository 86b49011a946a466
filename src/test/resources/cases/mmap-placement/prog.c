/* Where mmap() puts things: top down, into gaps, at hints that are free, under 2 GiB, and never over others with NOREPLACE. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

#define PAGE 4096UL
#define RW (PROT_READ | PROT_WRITE)
#define ANON (MAP_PRIVATE | MAP_ANONYMOUS)

static char *base;

static char *at(const char *what, void *hint, size_t pages, int prot, int flags)
{
	char *p = mmap(hint, pages * PAGE, prot, flags, -1, 0);

	printf("%-34s ", what);
	if (p == MAP_FAILED)
		printf("%s\n", strerrorname_np(errno));
	else if (p >= base - 512 * PAGE && p <= base + 512 * PAGE)
		printf("base %+ld pages\n", (p - base) / (long)PAGE);
	else
		printf("elsewhere\n");
	return p;
}

int main(void)
{
	char *p, *q;

	base = mmap(NULL, 64 * PAGE, PROT_NONE, ANON, -1, 0);
	p = at("next goes below", NULL, 2, RW, ANON);
	q = at("other protection, below that", NULL, 3, PROT_READ, ANON);
	munmap(base + 10 * PAGE, 4 * PAGE);
	munmap(base + 20 * PAGE, 2 * PAGE);
	at("2 pages: the topmost gap", NULL, 2, RW, ANON);
	at("1 page: top of the gap of 4", NULL, 1, RW, ANON);
	at("4 pages: no gap is enough", NULL, 4, RW, ANON);
	at("3 pages: what is left of the gap", NULL, 3, RW, ANON);
	at("hint that is taken", base + 30 * PAGE, 1, RW, ANON);
	munmap(base + 30 * PAGE, 4 * PAGE);
	at("hint that is free", base + 31 * PAGE, 1, RW, ANON);
	at("odd hint is rounded down", base + 32 * PAGE + 100, 1, RW, ANON);
	at("hint with too little room", base + 33 * PAGE, 2, RW, ANON);
	at("FIXED replaces", base + 30 * PAGE, 4, PROT_READ, ANON | MAP_FIXED);
	at("NOREPLACE on something", base + 30 * PAGE, 1, RW, ANON | MAP_FIXED_NOREPLACE);
	munmap(base + 30 * PAGE, 2 * PAGE);
	at("NOREPLACE half on something", base + 31 * PAGE, 2, RW, ANON | MAP_FIXED_NOREPLACE);
	at("NOREPLACE where nothing is", base + 30 * PAGE, 2, RW, ANON | MAP_FIXED_NOREPLACE);
	at("NOREPLACE, odd", base + 30 * PAGE + 1, 2, RW, ANON | MAP_FIXED_NOREPLACE);
	at("NOREPLACE and FIXED", base + 30 * PAGE, 1, RW, ANON | MAP_FIXED | MAP_FIXED_NOREPLACE);
	p = mmap(NULL, PAGE, RW, ANON | MAP_32BIT, -1, 0);
	printf("32BIT: between 1 and 2 GiB: %d\n", (unsigned long)p >= 0x40000000 && (unsigned long)p < 0x80000000);
	q = mmap(NULL, PAGE, RW, ANON | MAP_32BIT, -1, 0);
	printf("32BIT: next one %s, %ld pages away\n", q > p ? "above" : "below", (q - p) / (long)PAGE);
	q = mmap((void *)0x50000000, PAGE, RW, ANON | MAP_32BIT, -1, 0);
	printf("32BIT with hint: %s\n", q == (void *)0x50000000 ? "there" : "not there");
	q = mmap((void *)0x500000000000, PAGE, RW, ANON | MAP_32BIT, -1, 0);
	printf("32BIT with high hint: %s\n", (unsigned long)q < 0x80000000 ? "low" : "high");
	p = mmap(NULL, 0x48000000, PROT_NONE, ANON | MAP_32BIT | MAP_NORESERVE, -1, 0);
	printf("32BIT, more than there is: %s\n", p == MAP_FAILED ? strerrorname_np(errno) : (unsigned long)p < 0x80000000 ? "low" : "high");
	p = mmap((void *)1, PAGE, RW, ANON, -1, 0);
	printf("hint 1: %s\n", p == (void *)0x10000 ? "at mmap_min_addr" : "elsewhere");
	p = mmap((void *)0xf000, PAGE, RW, ANON | MAP_FIXED, -1, 0);
	printf("fixed below mmap_min_addr, as root: %s\n", p == MAP_FAILED ? strerrorname_np(errno) : "mapped");
	p = mmap((void *)0x7fffff000000, PAGE, RW, ANON, -1, 0);
	printf("hint inside the stack's gap: %s\n", p == (void *)0x7fffff000000 ? "there" : "elsewhere");
	return 0;
}
