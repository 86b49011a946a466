/* A handler that returns does not save the process from abort(); one that jumps does. */
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
static jmp_buf env;
static int jumps = 1;
static void handler(int sig)
{
	printf("caught %d\n", sig);
	if (jumps--)
		longjmp(env, 1);
}
int main(void)
{
	signal(SIGABRT, handler);
	if (setjmp(env) == 0)
		abort();
	printf("still here\n");
	abort();
	printf("never\n");
	return 0;
}
