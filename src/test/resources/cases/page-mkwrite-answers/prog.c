/* Writes to each page, in one round after a read, in the other at once. */
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

static void put(int i, volatile char *p)
{
	int sig = sigsetjmp(env, 1);

	if (!sig)
		*p = 1;
	printf("%d: %s\n", i, sig == SIGBUS ? "SIGBUS" : sig == SIGSEGV ? "SIGSEGV" : "ok");
}

int main(int argc, char **argv)
{
	int fd = open("/dev/pagemk", O_RDWR), i;
	char *p = mmap(NULL, 6 * 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);

	signal(SIGBUS, handler);
	signal(SIGSEGV, handler);
	for (i = 0; i < 6; i++) {
		if (argc > 1)
			(void)*(volatile char *)(p + i * 4096);
		put(i, p + i * 4096);
	}
	return 0;
}
