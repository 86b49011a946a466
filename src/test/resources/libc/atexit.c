/* exit(): handlers in reverse order, then the buffers; _exit() loses them. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>
static void a(void) { printf("a\n"); }
static void b(void) { printf("b\n"); atexit(a); }
static void c(int status, void *arg) { printf("c %d %s\n", status, (char *)arg); }
int main(void)
{
	int status;

	atexit(a);
	atexit(b);
	on_exit(c, "argument");
	setvbuf(stdout, NULL, _IOFBF, 4096);
	printf("buffered\n");
	if (fork() == 0) {
		printf("child\n");
		_exit(7);
	}
	wait(&status);
	printf("%d %d\n", WIFEXITED(status), WEXITSTATUS(status));
	fflush(stdout);
	if (fork() == 0)
		exit(3);
	wait(&status);
	printf("%d\n", WEXITSTATUS(status));
	return 5;
}
