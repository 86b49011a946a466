/* Forks with private mappings of page frames, shared and written. */
#include <stdio.h>
#include <fcntl.h>
#include <errno.h>
#include <unistd.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>

static void try(const char *what)
{
	pid_t child = fork();

	if (child == 0)
		_exit(0);
	if (child < 0) {
		printf("%s: %s\n", what, strerror(errno));
		return;
	}
	waitpid(child, NULL, 0);
	printf("%s: forked\n", what);
}

static void mapped(int fd, const char *name, long offset, int flags, int write)
{
	char what[80];
	char *p = mmap(NULL, 3 * 4096, PROT_READ | PROT_WRITE, flags, fd, offset * 4096);

	if (p == MAP_FAILED) {
		printf("%s: mmap: %s\n", name, strerror(errno));
		return;
	}
	snprintf(what, sizeof what, "%s, untouched", name);
	try(what);
	if (write) {
		p[4096] = 'b';
		snprintf(what, sizeof what, "%s, page 1 written", name);
		try(what);
		p[0] = 'a';
		snprintf(what, sizeof what, "%s, page 0 written", name);
		try(what);
		madvise(p, 4096, MADV_DONTNEED);
		snprintf(what, sizeof what, "%s, page 0 dropped", name);
		try(what);
	}
	munmap(p, 3 * 4096);
	try("afterwards");
}

static void parts(int fd)
{
	char *p = mmap(NULL, 3 * 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0);

	p[4096] = 'b';
	munmap(p, 4096);
	try("first page unmapped");
	munmap(p + 4096, 8192);
	p = mmap(NULL, 3 * 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0);
	p[0] = 'a';
	munmap(p + 8192, 4096);
	try("last page unmapped");
	munmap(p, 8192);
	p = mmap(NULL, 3 * 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0);
	p[0] = 'a';
	madvise(p, 3 * 4096, MADV_DONTFORK);
	try("not to be copied");
	munmap(p, 3 * 4096);
}

int main(void)
{
	int fd = open("/dev/lab", O_RDWR);

	setbuf(stdout, NULL);
	mapped(fd, "shared", 0, MAP_SHARED, 1);
	mapped(fd, "private", 0, MAP_PRIVATE, 1);
	mapped(fd, "private by pages", 1, MAP_PRIVATE, 1);
	mapped(fd, "private device", 2, MAP_PRIVATE, 0);
	parts(fd);
	return 0;
}
