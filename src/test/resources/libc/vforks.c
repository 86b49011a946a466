/* vfork: the child changes its parent's variables, runs first, and leaves by _exit. */
#include <stdio.h>
#include <unistd.h>
#include <sys/wait.h>

static int global = 1;
int main(void)
{
	int local = 1, s;
	char buffer[8] = "parent";
	volatile int shared = 1;
	pid_t p = vfork();
	if (p == 0) {
		global++;
		local = 5;
		buffer[0] = 'P';
		shared = 9;
		write(1, "child first\n", 12);
		_exit(7);
	}
	waitpid(p, &s, 0);
	printf("%d %d %s %d %d\n", global, local, buffer, shared, WEXITSTATUS(s));
	p = vfork();
	if (!p) {
		char *a[] = {"/nonexistent", 0};
		execv(a[0], a);
		global = 100;
		_exit(127);
	}
	waitpid(p, &s, 0);
	printf("%d %d\n", global, WEXITSTATUS(s));
	return 0;
}
