// atexit functions run last to first, once each, also when exit is called deep inside; _exit runs none.
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static void a(void) { printf("a\n"); }
static void b(void) { printf("b\n"); exit(9); }
static void c(void) { printf("c\n"); }

static void deep(int n)
{
	if (n)
		deep(n - 1);
	exit(3);
}

int main(void)
{
	int status;

	setvbuf(stdout, 0, _IONBF, 0);
	if (!fork()) {
		atexit(a);
		_exit(5);
	}
	wait(&status);
	printf("%d\n", WEXITSTATUS(status));    // expect: 5
	atexit(a);
	atexit(c);
	atexit(b);
	atexit(a);
	atexit(c);
	deep(4);
	// expect: c
	// expect: a
	// expect: b
	// expect: c
	// expect: a
}
// exit: 9
