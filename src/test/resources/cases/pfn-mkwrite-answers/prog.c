/* Writes to frames, before and after mprotect. */
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <sys/mman.h>

static sigjmp_buf env;

static void handler(int sig)
{
	siglongjmp(env, sig);
}

static void put(const char *what, volatile char *p)
{
	int sig = sigsetjmp(env, 1);

	if (!sig)
		*p = 1;
	printf("%s: %s\n", what, sig == SIGBUS ? "SIGBUS" : sig == SIGSEGV ? "SIGSEGV" : "ok");
}

int main(void)
{
	int fd = open("/dev/pfnmk", O_RDWR);
	char *p = mmap(NULL, 5 * 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0), *q;

	signal(SIGBUS, handler);
	signal(SIGSEGV, handler);
	(void)*(volatile char *)p;
	put("after a read", p);
	put("again", p);
	put("without a read", p + 4096);
	put("page 2", p + 2 * 4096);
	put("page 3", p + 3 * 4096);
	put("page 4", p + 4 * 4096);
	mprotect(p, 4096, PROT_READ);
	put("read-only", p);
	mprotect(p, 4096, PROT_READ | PROT_WRITE);
	put("writable again", p);
	q = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 8 * 4096);
	put("remapped", q);
	mprotect(q, 4096, PROT_READ);
	mprotect(q, 4096, PROT_READ | PROT_WRITE);
	put("remapped, after mprotect", q);
	return 0;
}
