// _Noreturn and its attribute: calls at the end of a function that must return a value.
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <stdnoreturn.h>

static jmp_buf back;

_Noreturn static void fail(int code)
{
	longjmp(back, code);
}

noreturn void stop(const char *why);
__attribute__((noreturn)) void stop(const char *why)
{
	printf("stop: %s\n", why);
	exit(7);
}

static int check(int n)
{
	if (n > 2)
		fail(n);
	else if (n >= 0)
		return n;
	fail(-n);
}

int main(void)
{
	volatile int n = 0;
	int code = setjmp(back);

	if (code)
		printf("failed with %d\n", code);
	switch (n++) {
	case 0: printf("%d\n", check(1)); check(5);
	// expect: 1
	// expect: failed with 5
	// expect: failed with 6
	// expect: failed with 1
	case 1: check(-6);
	case 2: fail(0);
	default: stop("end");                   // expect: stop: end
	}
}
// exit: 7
