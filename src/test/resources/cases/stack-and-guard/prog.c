/* Stack growth: by touching below, up to RLIMIT_STACK, down to the guard gap; overflow is caught on an alternate stack. */
#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#define PAGE 4096UL
#define RW (PROT_READ | PROT_WRITE)
#define ANON (MAP_PRIVATE | MAP_ANONYMOUS)

static sigjmp_buf env;
static volatile int code;
static void *volatile where;
static volatile int on_alternate;
static char alternate[16384];

static void handler(int sig, siginfo_t *info, void *context)
{
	char here;

	code = info->si_code;
	where = info->si_addr;
	on_alternate = &here >= alternate && &here < alternate + sizeof alternate;
	siglongjmp(env, sig);
}

static const char *touch(volatile char *p)
{
	int sig = sigsetjmp(env, 1);

	if (sig == 0) {
		*p = 1;
		return "fine";
	}
	return sig == SIGSEGV ? code == SEGV_MAPERR ? "SEGV MAPERR" : code == SEGV_ACCERR ? "SEGV ACCERR" : "SEGV other" : "other";
}

static unsigned long bottom(const char *name)
{
	FILE *f = fopen("/proc/self/maps", "r");
	unsigned long a = 0, b;
	char line[300];

	while (fgets(line, sizeof line, f))
		if (strstr(line, name)) {
			sscanf(line, "%lx-%lx", &a, &b);
			break;
		}
	fclose(f);
	return a;
}

static int deep(int n)
{
	volatile char room[2000];

	room[0] = n;
	return deep(n + 1) + room[0];
}

int main(void)
{
	struct sigaction action = { .sa_sigaction = handler, .sa_flags = SA_SIGINFO | SA_ONSTACK };
	stack_t ss = { .ss_sp = alternate, .ss_size = sizeof alternate };
	struct rlimit limit = { 1 << 20, RLIM_INFINITY };
	unsigned long low;
	char *p, *q;

	sigaltstack(&ss, NULL);
	sigaction(SIGSEGV, &action, NULL);
	low = bottom("[stack]");
	printf("one page below the stack: %s\n", touch((char *)low - 1));
	printf("grew by %lu\n", (low - bottom("[stack]")) / PAGE);
	printf("100 pages below: %s\n", touch((char *)low - 100 * PAGE));
	printf("grew by %lu\n", (low - bottom("[stack]")) / PAGE);
	setrlimit(RLIMIT_STACK, &limit);
	printf("beyond a new limit: %s\n", touch((char *)low - 300 * PAGE));
	limit.rlim_cur = 8 << 20;
	setrlimit(RLIMIT_STACK, &limit);
	low = bottom("[stack]");
	p = mmap((char *)low - 400 * PAGE, PAGE, RW, ANON | MAP_FIXED, -1, 0);
	printf("something 400 pages below\n");
	printf("down to 257 pages above it: %s\n", touch(p + PAGE + 257 * PAGE));
	printf("down to 256 pages: %s\n", touch(p + PAGE + 256 * PAGE));
	printf("down to 255 pages: %s\n", touch(p + PAGE + 255 * PAGE));
	mprotect(p, PAGE, PROT_NONE);
	printf("no access there: %s\n", touch(p + PAGE + 10 * PAGE));
	printf("grew by %lu\n", (low - bottom("[stack]")) / PAGE);
	if (sigsetjmp(env, 1) == 0)
		deep(0);
	printf("overflow: code %d, on the alternate stack %d\n", code, on_alternate);
	fflush(stdout);
	if (fork() == 0) {
		signal(SIGSEGV, SIG_DFL);
		deep(0);
	}
	{
		int status;

		wait(&status);
		printf("without a handler: %s\n", WIFSIGNALED(status) ? strsignal(WTERMSIG(status)) : "ended");
	}
	q = mmap(0, 64 * PAGE, PROT_NONE, ANON, -1, 0);
	munmap(q, 64 * PAGE);
	p = mmap(q + 600 * PAGE - 1000 * PAGE, 2 * PAGE, RW, ANON | MAP_GROWSDOWN | MAP_FIXED, -1, 0);
	printf("MAP_GROWSDOWN, one below: %s\n", touch(p - 1));
	printf("300 below: %s\n", touch(p - 300 * PAGE));
	mmap(p - 600 * PAGE, PAGE, RW, ANON | MAP_FIXED, -1, 0);
	printf("too near to another: %s\n", touch(p - 500 * PAGE));
	printf("mprotect down to its start: %d\n", mprotect(p + PAGE, PAGE, PROT_READ | PROT_GROWSDOWN));
	printf("its first page then: %s\n", touch(p - 300 * PAGE));
	printf("below it: %s\n", touch(p - 301 * PAGE));
	return 0;
}
