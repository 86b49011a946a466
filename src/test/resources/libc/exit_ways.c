/* What runs at which kind of end, in which order, and what the parent sees. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <signal.h>
#include <sys/wait.h>

static void a(void)
{
	printf("a ");
	fflush(stdout);
}

static void b(void)
{
	printf("b ");
	fflush(stdout);
}

static void c(int s, void *p)
{
	printf("c%d%s ", s, (char *)p);
	fflush(stdout);
}

static void q(void)
{
	write(1, "q ", 2);
}

static void again(void)
{
	printf("again ");
	atexit(a);
}

static void nested(void)
{
	printf("nested ");
	fflush(stdout);
	exit(9);
}

int main(void)
{
	int s;
	fflush(stdout);
	for (int i = 0; i < 9; i++) {
		if (!fork()) {
			atexit(a);
			on_exit(c, "x");
			atexit(b);
			at_quick_exit(q);
			switch (i) {
			case 0:
				exit(1);
			case 1:
				_exit(2);
			case 2:
				quick_exit(3);
			case 3:
				abort();
			case 4:
				return 300;
			case 5:
				raise(SIGTERM);
			case 6:
				atexit(again);
				exit(0);
			case 7:
				atexit(nested);
				exit(4);
			case 8:
				_Exit(-1);
			}
		}
		wait(&s);
		printf("| %d %d %d %d %d\n", i, WIFEXITED(s), WEXITSTATUS(s), WIFSIGNALED(s), WTERMSIG(s));
		fflush(stdout);
	}
	printf("end ");
	fflush(stdout);
	return 5;
}
