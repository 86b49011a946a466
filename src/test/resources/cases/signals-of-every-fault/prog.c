/* si_signo, si_code and si_addr of every bad access: unmapped, forbidden, behind a file's end, non-canonical, null call. */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define PAGE 4096UL
#define RW (PROT_READ | PROT_WRITE)
#define ANON (MAP_PRIVATE | MAP_ANONYMOUS)

static sigjmp_buf env;
static siginfo_t got;

static void handler(int sig, siginfo_t *info, void *context)
{
	got = *info;
	siglongjmp(env, 1);
}

static void try(const char *what, char *p, int write, int size)
{
	volatile long sum = 0;

	printf("%-32s", what);
	if (sigsetjmp(env, 1) == 0) {
		if (size == 1)
			write ? (*(volatile char *)p = 1) : (sum += *(volatile char *)p);
		else
			write ? (*(volatile long *)p = 1) : (sum += *(volatile long *)p);
		printf(" fine\n");
		return;
	}
	printf(" %s code %d, address %+ld, errno %d\n", sigabbrev_np(got.si_signo), got.si_code, got.si_addr ? (long)((char *)got.si_addr - p) : -9999L, got.si_errno);
}

int main(void)
{
	struct sigaction action = { .sa_sigaction = handler, .sa_flags = SA_SIGINFO };
	int fd = open("/tmp/sigfile", O_RDWR | O_CREAT | O_TRUNC, 0600), ro = open("/tmp/sigfile", O_RDONLY);
	char *p, *q;

	sigaction(SIGSEGV, &action, NULL);
	sigaction(SIGBUS, &action, NULL);
	p = mmap(0, 4 * PAGE, RW, ANON, -1, 0);
	munmap(p + PAGE, PAGE);
	try("hole, read", p + PAGE, 0, 1);
	try("hole, write", p + PAGE + 5, 1, 1);
	try("word across into a hole", p + PAGE - 4, 0, 8);
	try("word across, write", p + PAGE - 4, 1, 8);
	mprotect(p, PAGE, PROT_READ);
	try("read-only, read", p, 0, 1);
	try("read-only, write", p + 7, 1, 1);
	mprotect(p, PAGE, PROT_NONE);
	try("no access, read", p + 7, 0, 1);
	mprotect(p, PAGE, PROT_WRITE);
	try("write-only, read", p, 0, 1);
	try("write-only, write", p, 1, 1);
	mprotect(p, PAGE, PROT_EXEC);
	try("execute-only, read", p, 0, 1);
	try("execute-only, write", p, 1, 1);
	q = mmap(0, PAGE, PROT_EXEC, ANON, -1, 0);
	try("execute-only, never touched", q, 0, 1);
	mprotect(p, PAGE, PROT_READ);
	try("readable again", p, 0, 1);
	ftruncate(fd, PAGE + 10);
	q = mmap(0, 3 * PAGE, RW, MAP_SHARED, fd, 0);
	try("file, in its last page", q + 2 * PAGE - 1, 1, 1);
	try("file, behind its end, read", q + 2 * PAGE, 0, 1);
	try("file, behind its end, write", q + 2 * PAGE + 9, 1, 1);
	try("file, word across its end", q + 2 * PAGE - 4, 0, 8);
	ftruncate(fd, 10);
	try("file, truncated", q + PAGE, 0, 1);
	ftruncate(fd, 2 * PAGE);
	try("file, longer again", q + PAGE, 0, 1);
	q = mmap(0, PAGE, PROT_READ, MAP_SHARED, ro, 0);
	try("read-only file, write", q, 1, 1);
	try("null", (char *)0, 0, 1);
	try("null plus 100, write", (char *)100, 1, 1);
	try("kernel", (char *)0xffffffff81000000, 0, 1);
	try("kernel, write", (char *)0xffffffff81000000, 1, 1);
	try("non-canonical", (char *)0x8000000000000000, 0, 1);
	try("non-canonical, write", (char *)0x1234567890abcdef, 1, 1);
	try("last byte", (char *)-1L, 0, 1);
	unlink("/tmp/sigfile");
	return 0;
}
