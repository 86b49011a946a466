/* Reads, writes, private writes and system calls; then maps and unmaps as before. */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

static long major(void)
{
	static long before;
	struct rusage u;
	long n;

	getrusage(RUSAGE_SELF, &u);
	n = u.ru_majflt - before;
	before = u.ru_majflt;
	return n;
}

int main(void)
{
	int fd = open("/dev/retry", O_RDWR), pipefd[2];
	char *p = mmap(NULL, 4 * 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0), *q;

	pipe(pipefd);
	major();
	printf("%s", p);
	printf(", %ld major\n", major());
	p[4096] = 'S';
	printf("write: %ld major\n", major());
	printf("write(): %zd", write(pipefd[1], p + 8192, 6));
	printf(", %ld major\n", major());
	q = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0);
	q[0] = 'M';
	printf("private: %s, %ld major\n", q, major());
	munmap(q, 4096);
	munmap(p, 4 * 4096);
	p = mmap(NULL, 4096, PROT_READ, MAP_SHARED, fd, 0);
	printf("again: %s\n", p);
	return 0;
}
