/* vm.overcommit_memory: how much can be mapped in each mode, and what MAP_NORESERVE and shared mappings change. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define RW (PROT_READ | PROT_WRITE)
#define ANON (MAP_PRIVATE | MAP_ANONYMOUS)
#define MB (1UL << 20)

static void mode(const char *m)
{
	int fd = open("/proc/sys/vm/overcommit_memory", O_RDWR);
	long n = write(fd, m, strlen(m));

	printf("mode %s: %s\n", m, n < 0 ? strerrorname_np(errno) : "set");
	close(fd);
}

static void try(const char *what, size_t size, int prot, int flags)
{
	void *p = mmap(NULL, size, prot, flags, -1, 0);

	printf("  %-30s %s\n", what, p == MAP_FAILED ? strerrorname_np(errno) : "mapped");
	if (p != MAP_FAILED)
		munmap(p, size);
}

static void all(void)
{
	char *p;

	try("100 MiB", 100 * MB, RW, ANON);
	try("400 MiB", 400 * MB, RW, ANON);
	try("1 GiB", 1024 * MB, RW, ANON);
	try("1 GiB, not reserved", 1024 * MB, RW, ANON | MAP_NORESERVE);
	try("1 GiB, read-only", 1024 * MB, PROT_READ, ANON);
	try("1 GiB, no access", 1024 * MB, PROT_NONE, ANON);
	try("1 GiB, shared", 1024 * MB, RW, MAP_SHARED | MAP_ANONYMOUS);
	try("1 GiB, shared, not reserved", 1024 * MB, RW, MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE);
	try("100 GiB, no access", 102400 * MB, PROT_NONE, ANON);
	p = mmap(NULL, 1024 * MB, PROT_READ, ANON, -1, 0);
	printf("  %-30s %s\n", "1 GiB made writable", mprotect(p, 1024 * MB, RW) ? strerrorname_np(errno) : "ok");
	munmap(p, 1024 * MB);
}

int main(void)
{
	all();
	mode("1");
	all();
	mode("2");
	all();
	mode("3");
	mode("-1");
	mode("x");
	mode("0");
	return 0;
}
