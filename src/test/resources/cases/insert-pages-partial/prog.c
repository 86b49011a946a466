/* Looks at each page of each mapping. */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

static sigjmp_buf env;

static void handler(int sig)
{
	siglongjmp(env, sig);
}

static void try(int fd, int mode, int pages)
{
	char *p = mmap(NULL, pages * 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, mode * 4096L);
	int i;

	printf("%#x, %d pages:", mode, pages);
	if (p == MAP_FAILED) {
		printf(" %s\n", strerror(errno));
		return;
	}
	for (i = 0; i < pages; i++) {
		if (sigsetjmp(env, 1))
			printf(" SIGBUS");
		else
			printf(" %s", p + i * 4096);
	}
	printf("\n");
	munmap(p, pages * 4096);
}

int main(void)
{
	int fd = open("/dev/pages", O_RDWR);

	signal(SIGBUS, handler);
	try(fd, 0x00, 4);
	try(fd, 0x00, 5);
	try(fd, 0x00, 3);
	try(fd, 0x08, 3);
	try(fd, 0x10, 4);
	try(fd, 0x18, 4);
	try(fd, 0x28, 4);
	try(fd, 0x38, 4);
	try(fd, 0x40, 4);
	try(fd, 0x41, 4);
	try(fd, 0x42, 2);
	try(fd, 0x44, 1);
	try(fd, 0x53, 2);
	try(fd, 0x50, 5);
	try(fd, 0x68, 1);
	return 0;
}
