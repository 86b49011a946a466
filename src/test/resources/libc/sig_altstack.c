/* sigaltstack: a handler that runs there after a stack overflow, its flags, its errors. */
#define _GNU_SOURCE
#include <stdio.h>
#include <signal.h>
#include <setjmp.h>
#include <stdlib.h>
#include <errno.h>
#include <sys/wait.h>
#include <unistd.h>

static sigjmp_buf env;
static char stack[65536];
static void h(int s, siginfo_t *i, void *c)
{
	char here;
	stack_t ss;
	sigaltstack(0, &ss);
	printf("on alternate %d flags %d\n", &here >= stack && &here < stack + sizeof stack, ss.ss_flags & SS_ONSTACK);
	ss.ss_flags = SS_DISABLE;
	printf("%d", sigaltstack(&ss, 0));
	printf(" %d\n", errno == EPERM);
	siglongjmp(env, 1);
}

static int deep(int n)
{
	volatile char b[4096];
	b[0] = n;
	return deep(n + 1) + b[0];
}

int main(void)
{
	stack_t ss = {.ss_sp = stack, .ss_size = sizeof stack}, old;
	struct sigaction a = {.sa_sigaction = h, .sa_flags = SA_SIGINFO | SA_ONSTACK};
	printf("%d", sigaltstack(0, &old));
	printf(" %d\n", old.ss_flags == SS_DISABLE);
	ss.ss_size = 100;
	printf("%d", sigaltstack(&ss, 0));
	printf(" %d\n", errno == ENOMEM);
	ss.ss_size = sizeof stack;
	ss.ss_flags = 99;
	printf("%d", sigaltstack(&ss, 0));
	printf(" %d\n", errno == EINVAL);
	ss.ss_flags = 0;
	printf("%d\n", sigaltstack(&ss, 0));
	sigaltstack(0, &old);
	printf("%d %d\n", old.ss_sp == stack, old.ss_size == sizeof stack);
	sigaction(SIGSEGV, &a, 0);
	for (int k = 0; k < 2; k++) if (!sigsetjmp(env, 1)) deep(0);
	else printf("recovered\n");
	fflush(stdout);
	if (!fork()) {
		a.sa_flags = SA_SIGINFO;
		sigaction(SIGSEGV, &a, 0);
		deep(0);
	}
	int s;
	wait(&s);
	printf("%d\n", WTERMSIG(s));
	return 0;
}
