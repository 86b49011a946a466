/* The ucontext of a fault: error code, trap number, cr2, the mask that returns. */
#define _GNU_SOURCE
#include <stdio.h>
#include <signal.h>
#include <ucontext.h>
#include <setjmp.h>
#include <sys/mman.h>
#include <unistd.h>

static sigjmp_buf env;
static char *p;
static void h(int s, siginfo_t *i, void *c)
{
	ucontext_t *u = c;
	printf("err %lld trap %lld cr2 %d rip %d rsp %d mask %d\n", u->uc_mcontext.gregs[REG_ERR], u->uc_mcontext.gregs[REG_TRAPNO], (char *)u->uc_mcontext.gregs[REG_CR2] == i->si_addr, u->uc_mcontext.gregs[REG_RIP] != 0, u->uc_mcontext.gregs[REG_RSP] != 0, sigismember(&u->uc_sigmask, SIGUSR1));
	siglongjmp(env, 1);
}

static void edit(int s, siginfo_t *i, void *c)
{
	ucontext_t *u = c;
	sigaddset(&u->uc_sigmask, SIGUSR2);
}

int main(void)
{
	struct sigaction a = {.sa_sigaction = h, .sa_flags = SA_SIGINFO};
	sigset_t m;
	sigaction(SIGSEGV, &a, 0);
	volatile char x;
	p = mmap(0, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (!sigsetjmp(env, 1)) x = *p;
	if (!sigsetjmp(env, 1)) *p = 1;
	mprotect(p, 4096, PROT_READ);
	if (!sigsetjmp(env, 1)) x = *p;
	if (!sigsetjmp(env, 1)) *p = 1;
	munmap(p, 4096);
	if (!sigsetjmp(env, 1)) x = *p;
	if (!sigsetjmp(env, 1)) *p = 1;
	sigemptyset(&m);
	sigaddset(&m, SIGUSR1);
	sigprocmask(SIG_BLOCK, &m, 0);
	if (!sigsetjmp(env, 1)) *(volatile int *)0 = 0;
	a.sa_sigaction = edit;
	sigaction(SIGALRM, &a, 0);
	raise(SIGALRM);
	sigprocmask(SIG_BLOCK, 0, &m);
	printf("%d %d\n", sigismember(&m, SIGUSR2), sigismember(&m, SIGALRM));
	return 0;
}
