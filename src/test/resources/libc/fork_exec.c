/* exec in all its forms: arguments, environment, descriptors, signals and masks across it. */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <string.h>
#include <signal.h>
#include <fcntl.h>
#include <errno.h>
#include <sys/wait.h>

extern char **environ;
int main(int argc, char **argv)
{
	if (argc > 1) {
		struct sigaction a;
		sigset_t m;
		printf("%s argc %d last %s env %s ", argv[1], argc, argv[argc - 1], getenv("MARK") ? getenv("MARK") : "-");
		sigaction(SIGUSR1, 0, &a);
		printf("usr1 %d ", a.sa_handler == SIG_IGN);
		sigaction(SIGUSR2, 0, &a);
		printf("usr2 %d ", a.sa_handler == SIG_DFL);
		sigprocmask(0, 0, &m);
		printf("blocked %d fd9 %d fd10 %d alarm %d\n", sigismember(&m, SIGHUP), fcntl(9, F_GETFD), fcntl(10, F_GETFD), alarm(0) > 0);
		return 7;
	}
	int s;
	char self[200];
	ssize_t n = readlink("/proc/self/exe", self, 199);
	self[n < 0 ? 0 : n] = 0;
	if (n < 0) strcpy(self, argv[0]);
	char *av[] = {"x", "execv", "last", 0}, *ev[] = {"MARK=given", 0};
	signal(SIGUSR1, SIG_IGN);
	signal(SIGUSR2, exit);
	sigset_t m;
	sigemptyset(&m);
	sigaddset(&m, SIGHUP);
	sigprocmask(SIG_BLOCK, &m, 0);
	dup2(1, 9);
	dup2(1, 10);
	fcntl(10, F_SETFD, FD_CLOEXEC);
	setenv("MARK", "inherited", 1);
	for (int i = 0; i < 7; i++) {
		fflush(stdout);
		if (!fork()) {
			alarm(100);
			switch (i) {
			case 0:
				execv(self, av);
			case 1:
				av[1] = "execve";
				execve(self, av, ev);
			case 2:
				execl(self, "x", "execl", "a", "b", (char *)0);
			case 3:
				execle(self, "x", "execle", (char *)0, ev);
			case 4:
				execlp(self, "x", "execlp", "z", (char *)0);
			case 5:
				av[1] = "execvp";
				execvp(self, av);
			case 6:
				errno = 0;
				execv("/nonexistent", av);
				printf("%d ", errno == ENOENT);
				execv("/tmp", av);
				printf("%d ", errno == EACCES);
				execvp("nosuchprogram", av);
				printf("%d\n", errno == ENOENT);
				exit(1);
			}
		}
		wait(&s);
		printf("%d\n", WEXITSTATUS(s));
	}
	return 0;
}
