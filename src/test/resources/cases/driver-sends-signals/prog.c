/* Lets the driver send signals and shows what the handler learns. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

static void handler(int signal, siginfo_t *info, void *context)
{
	printf("  got %d code %d value %d from me %d\n", signal, info->si_code, info->si_code == SI_QUEUE ? info->si_int : 0,
	       info->si_code == SI_USER && info->si_pid == getpid());
}

int main(void)
{
	struct sigaction action = { .sa_sigaction = handler, .sa_flags = SA_SIGINFO };
	int fd = open("/dev/sender", O_RDWR), n, status;
	sigset_t set;

	setvbuf(stdout, NULL, _IONBF, 0);
	sigaction(44, &action, NULL);
	sigaction(SIGUSR1, &action, NULL);
	printf("with data %d\n", ioctl(fd, 101, 44));
	printf("as a user %d\n", ioctl(fd, 102, SIGUSR1));
	printf("as the kernel %d\n", ioctl(fd, 103, SIGUSR1));
	n = ioctl(fd, 102, 65);
	printf("signal 65: %d %s\n", n, strerror(errno));
	printf("to my pid %d\n", ioctl(fd, 104, getpid()));
	n = ioctl(fd, 104, 31999);
	printf("to nobody %d %s\n", n, strerror(errno));
	ioctl(fd, 105, getpid());
	ioctl(fd, 105, getppid());
	ioctl(fd, 105, 31999);
	sigemptyset(&set);
	sigaddset(&set, 44);
	sigprocmask(SIG_BLOCK, &set, NULL);
	printf("blocked %d\n", ioctl(fd, 101, 44));
	ioctl(fd, 101, 44);
	sigpending(&set);
	printf("pending %d\n", sigismember(&set, 44));
	sigemptyset(&set);
	sigprocmask(SIG_SETMASK, &set, NULL);
	ioctl(fd, 106);
	if (fork() == 0) {
		signal(SIGTERM, SIG_IGN);
		ioctl(fd, 103, SIGTERM);
		printf("ignored\n");
		ioctl(fd, 107, SIGTERM);
		printf("not reached\n");
		_exit(0);
	}
	wait(&status);
	printf("forced: signalled %d by %d\n", WIFSIGNALED(status), WTERMSIG(status));
	return 0;
}
