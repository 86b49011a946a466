/* Writes through the file, looks through the mapping and the other way round; holes and ends are SIGBUS. */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

static sigjmp_buf back;

static void caught(int signal)
{
	siglongjmp(back, signal);
}

static void touch(const char *what, volatile char *p)
{
	if (sigsetjmp(back, 1) == 0)
		printf("%s: '%s'\n", what, (char *)p);
	else
		printf("%s: SIGBUS\n", what);
}

int main(void)
{
	int fd = open("/dev/scullp", O_RDWR), status;
	char *map, text[16] = "";

	signal(SIGBUS, caught);
	pwrite(fd, "zero", 5, 0);
	pwrite(fd, "three", 6, 3 * 4096);
	map = mmap(NULL, 6 * 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (map == MAP_FAILED) {
		printf("mmap: %s\n", strerror(errno));
		return 0;
	}
	touch("page 0", map);
	touch("page 3", map + 3 * 4096);
	touch("page 1, never written", map + 4096);
	touch("page 5, behind the end", map + 5 * 4096);
	pwrite(fd, "one", 4, 4096);
	touch("page 1, written since", map + 4096);
	strcpy(map + 3 * 4096, "drei");
	pread(fd, text, 5, 3 * 4096);
	printf("read: '%s'\n", text);
	printf("open to truncate: %s\n", open("/dev/scullp", O_WRONLY) < 0 ? strerror(errno) : "done");
	if (fork() == 0) {
		munmap(map, 6 * 4096);
		printf("child: %s\n", open("/dev/scullp", O_WRONLY) < 0 ? strerror(errno) : "done");
		_exit(0);
	}
	wait(&status);
	munmap(map, 2 * 4096);
	munmap(map + 2 * 4096, 4 * 4096);
	printf("unmapped: %s\n", open("/dev/scullp", O_WRONLY) < 0 ? strerror(errno) : "done");
	printf("now empty: %zd\n", pread(fd, text, 5, 0));
	return 0;
}
