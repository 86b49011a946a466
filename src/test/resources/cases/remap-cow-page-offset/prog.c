/* Private mappings of a device: writes, a hole, mremap, and what reads of the copies give. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *res(int r)
{
	return r ? strerror(errno) : "ok";
}

int main(void)
{
	int fd = open("/dev/cow", O_RDWR), ro = open("/dev/cow", O_RDONLY);
	char *p = mmap(NULL, 4 * 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0), *q;

	printf("%s %s %s\n", p, p + 4096, p + 3 * 4096);
	strcpy(p + 4096, "copy 1");
	printf("%s %s\n", p + 4096, p + 8192);
	printf("DONTNEED: %s\n", res(madvise(p + 4096, 4096, MADV_DONTNEED)));
	printf("grow: %s\n", mremap(p, 4 * 4096, 5 * 4096, MREMAP_MAYMOVE) == MAP_FAILED ? strerror(errno) : "ok");
	printf("hole: %s\n", res(munmap(p + 2 * 4096, 4096)));
	q = mmap(NULL, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	q = mremap(p + 3 * 4096, 4096, 4096, MREMAP_MAYMOVE | MREMAP_FIXED, q);
	printf("moved: %s\n", q == MAP_FAILED ? strerror(errno) : q);
	printf("fork:\n");
	fflush(stdout);
	if (fork() == 0) {
		printf("child: %s %s\n", p, p + 4096);
		strcpy(p + 4096, "child's");
		printf("child: %s %s\n", p, p + 4096);
		fflush(stdout);
		_exit(0);
	}
	wait(NULL);
	printf("parent: %s %s\n", p, p + 4096);
	munmap(p, 2 * 4096);
	munmap(q, 4096);
	p = mmap(NULL, 4096, PROT_READ, MAP_PRIVATE, ro, 4096);
	printf("read-only file: %s\n", p == MAP_FAILED ? strerror(errno) : p);
	printf("mprotect: %s\n", res(mprotect(p, 4096, PROT_READ | PROT_WRITE)));
	p = mmap(NULL, 4096, PROT_READ, MAP_PRIVATE, fd, 4096);
	printf("read-only pages: %s, mprotect %s\n", p, res(mprotect(p, 4096, PROT_READ | PROT_WRITE)));
	strcpy(p, "my own");
	printf("%s\n", p);
	p = mmap(NULL, 4096, PROT_READ, MAP_SHARED, ro, 8192);
	printf("shared read-only file: %s, mprotect %s\n", p, res(mprotect(p, 4096, PROT_READ | PROT_WRITE)));
	return 0;
}
