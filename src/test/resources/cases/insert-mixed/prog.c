/* Shared and private mappings of mixed pages, fork, madvise, mlock, mremap. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *ok(int r)
{
	return r ? strerror(errno) : "ok";
}

int main(void)
{
	int fd = open("/dev/mixed", O_RDWR);
	char *p = mmap(NULL, 4 * 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0), *q;

	printf("%s, %s\n", p, p + 4096);
	strcpy(p, "written");
	strcpy(p + 2 * 4096, "at once");
	printf("mlock %s, DONTNEED %s\n", ok(mlock(p, 4096)), ok(madvise(p, 4096, MADV_DONTNEED)));
	printf("%s\n", p);
	p = mremap(p, 4 * 4096, 5 * 4096, MREMAP_MAYMOVE);
	printf("grow: %s\n", p == MAP_FAILED ? strerror(errno) : p);
	q = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 3 * 4096);
	printf("private: %s\n", q);
	strcpy(q, "my copy");
	fflush(stdout);
	if (fork() == 0) {
		printf("child: %s, %s\n", q, p);
		strcpy(q, "child's copy");
		fflush(stdout);
		_exit(0);
	}
	wait(NULL);
	printf("private: %s, DONTNEED %s, %s\n", q, ok(madvise(q, 4096, MADV_DONTNEED)), q);
	return 0;
}
