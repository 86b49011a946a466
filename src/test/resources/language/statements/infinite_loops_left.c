// The ways out of an endless loop: break, return, goto, exit from below.
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

static jmp_buf env;

static int by_return(int n)
{
	for (;;)
		if (n++ > 10)
			return n;
}

static int by_goto(int n)
{
	while (1) {
		do {
			for (;;) {
				if (++n % 7 == 0)
					goto out;
			}
		} while (1);
	}
out:
	return n;
}

static void thrower(int depth)
{
	for (;;)
		if (depth-- == 0)
			longjmp(env, 42);
}

static void last(int code)
{
	while (1) {
		printf("leaving\n");
		exit(code);
	}
}

int main(void)
{
	int code;

	printf("%d\n", by_return(5));           // expect: 12
	printf("%d\n", by_goto(8));             // expect: 14
	code = setjmp(env);
	if (!code)
		thrower(5);
	printf("%d\n", code);                   // expect: 42
	last(3);                                // expect: leaving
}
// exit: 3
