// The exit status: main's value, exit's argument, both cut to eight bits, and what a parent sees of signals.
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static int leaf(int how)
{
	switch (how) {
	case 0: return 300;
	case 1: exit(256 + 5);
	case 2: _exit(-1);
	case 3: _Exit(77);
	case 4: abort();
	case 5: raise(SIGKILL);
	case 6: kill(getpid(), SIGTERM);
	case 7: *(volatile int *)0 = 1;
	case 8: quick_exit(9);
	}
	return 0;
}

static void status(int s)
{
	if (WIFEXITED(s))
		printf("exit %d\n", WEXITSTATUS(s));
	else if (WIFSIGNALED(s))
		printf("signal %d\n", WTERMSIG(s));
}

int main(void)
{
	setvbuf(stdout, NULL, _IONBF, 0);
	for (int how = 0; how < 9; how++) {
		int s;

		if (fork() == 0)
			return leaf(how);
		wait(&s);
		status(s);
		// expect: exit 44
		// expect: exit 5
		// expect: exit 255
		// expect: exit 77
		// expect: signal 6
		// expect: signal 9
		// expect: signal 15
		// expect: signal 11
		// expect: exit 9
	}
	status(0x0100);                         // expect: exit 1
	return 513;
}
// exit: 1
