/* Maps, writes, protects and forks what the driver set by hand. */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

static sigjmp_buf env;

static void handler(int sig)
{
	siglongjmp(env, sig);
}

int main(void)
{
	int fd = open("/dev/apply", O_RDWR), sig;
	char *p = mmap(NULL, 4 * 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);

	signal(SIGBUS, handler);
	signal(SIGSEGV, handler);
	printf("%s, %s, %s\n", p, p + 4096, p + 8192);
	strcpy(p, "written");
	sig = sigsetjmp(env, 1);
	if (!sig)
		printf("last page: %d\n", p[3 * 4096]);
	else
		printf("last page: %s\n", sig == SIGBUS ? "SIGBUS" : "SIGSEGV");
	mprotect(p, 8192, PROT_READ);
	printf("ioctl %d\n", ioctl(fd, 100, p));
	fflush(stdout);
	if (fork() == 0) {
		printf("child: %s\n", p);
		fflush(stdout);
		_exit(0);
	}
	wait(NULL);
	p = mmap(NULL, 4 * 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 4096);
	printf("stopped: %s\n", p == MAP_FAILED ? strerror(errno) : "mapped");
	return 0;
}
