/* Shows its own memory, its child's, a kernel thread's and nobody's to the driver. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#define PAGE 4096UL
struct request { int pid; char *address; long results[12]; };

static void walk(const char *what, int fd, int pid, char *address)
{
	struct request r = { pid, address };
	int i, e = ioctl(fd, 1, &r);

	printf("%s: %s", what, e ? strerrorname_np(errno) : "ok");
	for (i = 0; i < 12; i++)
		printf(" %ld", r.results[i]);
	printf("\n");
}

int main(void)
{
	int fd = open("/dev/walker", O_RDWR), in[2], pid;
	char *p = mmap(0, 8 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), c;

	munmap(p, PAGE);
	munmap(p + 2 * PAGE, PAGE);
	munmap(p + 7 * PAGE, PAGE);
	strcpy(p + PAGE, "hello");
	walk("self", fd, getpid(), p);
	walk("self, page 1", fd, getpid(), p + PAGE);
	printf("now %s\n", p + PAGE);
	strcpy(p + PAGE, "hello");
	mprotect(p + PAGE, PAGE, PROT_READ);
	pipe(in);
	pid = fork();
	if (pid == 0) {
		read(in[0], &c, 1);
		printf("child: %s\n", p + PAGE);
		fflush(stdout);
		_exit(0);
	}
	walk("child", fd, pid, p + PAGE);
	write(in[1], "x", 1);
	while (waitid(P_PID, pid, NULL, WEXITED | WNOWAIT))
		;
	walk("zombie", fd, pid, p);
	wait(NULL);
	printf("parent: %s\n", p + PAGE);
	walk("gone", fd, pid, p);
	walk("pid 0", fd, 0, p);
	walk("pid -1", fd, -1, p);
	return 0;
}
