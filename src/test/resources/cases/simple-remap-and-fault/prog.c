/* Maps a device at an offset, splits the mapping, forks, and asks for more than there is. */
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
	int signal = sigsetjmp(back, 1);

	if (signal == 0)
		printf("%s: %s\n", what, (char *)p);
	else
		printf("%s: %s\n", what, signal == SIGBUS ? "SIGBUS" : "SIGSEGV");
}

int main(int argc, char **argv)
{
	int fd = open(argv[1], O_RDWR), status;
	char *map = mmap(NULL, 3 * 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 4096), *more;

	signal(SIGBUS, caught);
	signal(SIGSEGV, caught);
	if (map == MAP_FAILED) {
		perror("mmap");
		return 1;
	}
	touch("first", map);
	touch("last", map + 8192);
	strcpy(map + 8192 + 100, "written");
	munmap(map + 4096, 4096);
	touch("hole", map + 4096);
	if (fork() == 0) {
		touch("child", map + 8192 + 100);
		_exit(0);
	}
	wait(&status);
	more = mmap(NULL, 4 * 4096, PROT_READ, MAP_SHARED, fd, 2 * 4096);
	if (more == MAP_FAILED) {
		printf("more: %s\n", strerror(errno));
		return 0;
	}
	touch("within", more + 4096 + 100);
	touch("behind", more + 2 * 4096);
	return 0;
}
