/* Each wait is ended by a wake-up, then left alone, then met by a signal with a handler, then by SIGKILL. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

static int fd;
static void handler(int signal) { }

static void attempt(int how, int signal, int wake)
{
	int status, child = fork();

	if (child == 0) {
		int n = ioctl(fd, 100 + how);

		printf("%d: %d %s\n", how, n, n < 0 ? strerror(errno) : "");
		_exit(0);
	}
	usleep(20000);
	if (signal)
		kill(child, signal);
	usleep(20000);
	if (wake)
		ioctl(fd, wake);
	waitpid(child, &status, 0);
	if (WIFSIGNALED(status))
		printf("%d: killed by %d\n", how, WTERMSIG(status));
}

int main(void)
{
	struct sigaction action = { .sa_handler = handler };
	int how;

	setvbuf(stdout, NULL, _IONBF, 0);
	fd = open("/dev/waits", O_RDWR);
	sigaction(SIGUSR1, &action, NULL);
	printf("woken\n");
	for (how = 1; how <= 15; how++)
		if (how != 10 && how != 11)
			attempt(how, 0, 200);
	printf("left alone\n");
	attempt(3, 0, 0);
	attempt(5, 0, 0);
	attempt(6, 0, 0);
	attempt(10, 0, 0);
	attempt(11, 0, 0);
	attempt(14, 0, 0);
	printf("a handled signal\n");
	for (how = 1; how <= 15; how++)
		attempt(how, SIGUSR1, 200);
	printf("killed\n");
	for (how = 1; how <= 15; how++)
		attempt(how, SIGKILL, 200);
	printf("woken for the interruptible only\n");
	attempt(1, 0, 201);
	attempt(14, 0, 201);
	action.sa_flags = SA_RESTART;
	sigaction(SIGUSR1, &action, NULL);
	printf("restarted\n");
	attempt(1, SIGUSR1, 200);
	return 0;
}
