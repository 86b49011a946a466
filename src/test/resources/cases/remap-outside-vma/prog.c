/* Reads and writes the page behind its mapping. */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static sigjmp_buf env;

static void handler(int sig, siginfo_t *si, void *ctx)
{
	siglongjmp(env, si->si_code + 1);
}

static const char *look(char *p)
{
	static char text[32];
	int code = sigsetjmp(env, 1);

	if (code)
		return code == SEGV_MAPERR + 1 ? "SEGV_MAPERR" : code == SEGV_ACCERR + 1 ? "SEGV_ACCERR" : "?";
	return strcpy(text, p);
}

int main(void)
{
	struct sigaction sa = { .sa_sigaction = handler, .sa_flags = SA_SIGINFO };
	int fd = open("/dev/beyond", O_RDWR), pipefd[2];
	char *room = mmap(NULL, 8 * 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), *p;
	char text[8];

	sigaction(SIGSEGV, &sa, NULL);
	sigaction(SIGBUS, &sa, NULL);
	munmap(room + 2 * 4096, 4 * 4096);
	p = mmap(room + 2 * 4096, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, fd, 0);
	printf("inside: %s\n", look(p));
	printf("behind: %s\n", look(p + 4096));
	strcpy(p + 4096, "written outside");
	printf("behind: %s\n", look(p + 4096));
	printf("two behind: %s\n", look(p + 8192));
	pipe(pipefd);
	printf("write() from there: %zd\n", write(pipefd[1], p + 4096, 7));
	printf("mprotect there: %s\n", mprotect(p + 4096, 4096, PROT_READ) ? strerror(errno) : "ok");
	munmap(p, 4096);
	printf("unmapped: %s\n", look(p));
	printf("behind, still: %s\n", look(p + 4096));
	/* the size is rounded up to pages: 100 bytes make one */
	p = mmap(NULL, 2 * 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 4096);
	printf("100 bytes: %s\n", look(p));
	return 0;
}
