/* Asks for SIGIO in each way and shows what arrives. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

static int fd;

static void handler(int signal, siginfo_t *info, void *context)
{
	printf("  signal %d", signal);
	if (info->si_code == SI_KERNEL)
		printf(" from the kernel\n");
	else
		printf(" code %d band %lx fd %s\n", info->si_code, info->si_band, info->si_fd == fd ? "mine" : "other");
}
static void show(const char *what, int result)
{
	printf("%s: %d %s\n", what, result, result < 0 ? strerror(errno) : "");
}

int main(void)
{
	struct sigaction action = { .sa_sigaction = handler, .sa_flags = SA_SIGINFO };
	struct f_owner_ex owner = { F_OWNER_TID, 0 };
	int on = 1, off = 0, plain, second, child;

	setvbuf(stdout, NULL, _IONBF, 0);
	setpgid(0, 0);
	sigaction(SIGIO, &action, NULL);
	sigaction(SIGUSR1, &action, NULL);
	fd = open("/dev/async", O_RDWR);
	plain = open("/dev/plain", O_RDWR);
	show("write without listeners", write(fd, "a", 1));
	show("F_SETFL without owner", fcntl(fd, F_SETFL, O_ASYNC));
	write(fd, "a", 1);
	printf("owner %d\n", fcntl(fd, F_GETOWN));
	show("F_SETOWN of nobody", fcntl(fd, F_SETOWN, 31999));
	show("F_SETOWN", fcntl(fd, F_SETOWN, getpid()));
	printf("owner is me %d\n", fcntl(fd, F_GETOWN) == getpid());
	write(fd, "a", 1);
	printf("signal %d\n", fcntl(fd, F_GETSIG));
	show("F_SETSIG too high", fcntl(fd, F_SETSIG, 65));
	show("F_SETSIG", fcntl(fd, F_SETSIG, SIGUSR1));
	write(fd, "a", 1);
	write(fd, "ab", 2);
	write(fd, "abc", 3);
	fcntl(fd, F_SETSIG, SIGIO);
	write(fd, "a", 1);
	show("O_ASYNC again", fcntl(fd, F_SETFL, O_ASYNC | O_NONBLOCK));
	printf("flags %o\n", fcntl(fd, F_GETFL) & (O_ASYNC | O_NONBLOCK));
	show("FIOASYNC off", ioctl(fd, FIOASYNC, &off));
	write(fd, "a", 1);
	show("FIOASYNC on", ioctl(fd, FIOASYNC, &on));
	owner.pid = gettid();
	show("F_SETOWN_EX", fcntl(fd, F_SETOWN_EX, &owner));
	write(fd, "a", 1);
	show("plain FIOASYNC", ioctl(plain, FIOASYNC, &on));
	show("plain F_SETFL", fcntl(plain, F_SETFL, O_ASYNC));
	printf("plain flag %d\n", !!(fcntl(plain, F_GETFL) & O_ASYNC));
	second = open("/dev/async", O_RDWR);
	fcntl(second, F_SETOWN, -getpgrp());
	fcntl(second, F_SETFL, O_ASYNC);
	fcntl(fd, F_SETFL, 0);
	signal(SIGIO, SIG_IGN);
	child = fork();
	if (child == 0) {
		signal(SIGIO, SIG_DFL);
		pause();
		_exit(1);
	}
	usleep(30000);
	write(fd, "a", 1);
	waitpid(child, &on, 0);
	printf("the child of the group: signalled %d, by %d\n", WIFSIGNALED(on), WTERMSIG(on));
	close(fd);
	return 0;
}
