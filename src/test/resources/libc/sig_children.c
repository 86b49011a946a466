/* SIGCHLD in all its kinds, SA_NOCLDWAIT, SA_NOCLDSTOP, inheritance by fork and exec. */
#define _GNU_SOURCE
#include <stdio.h>
#include <signal.h>
#include <unistd.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

static volatile sig_atomic_t n;
static int codes[16];
static void h(int s, siginfo_t *i, void *c)
{
	codes[n++ & 15] = i->si_code;
}

static void report(const char *w)
{
	printf("%s:", w);
	for (int k = 0; k < n; k++) printf(" %d", codes[k]);
	printf("\n");
	n = 0;
}

int main(int argc, char **argv)
{
	struct sigaction a = {.sa_sigaction = h, .sa_flags = SA_SIGINFO | SA_RESTART};
	int s;
	pid_t p;
	sigaction(SIGCHLD, &a, 0);
	if (!(p = fork())) for (;;) pause();
	kill(p, SIGSTOP);
	waitpid(p, &s, WUNTRACED);
	kill(p, SIGCONT);
	waitpid(p, &s, WCONTINUED);
	usleep(20000);
	kill(p, SIGTERM);
	waitpid(p, &s, 0);
	report("all");
	a.sa_flags |= SA_NOCLDSTOP;
	sigaction(SIGCHLD, &a, 0);
	if (!(p = fork())) for (;;) pause();
	kill(p, SIGSTOP);
	waitpid(p, &s, WUNTRACED);
	kill(p, SIGCONT);
	waitpid(p, &s, WCONTINUED);
	kill(p, SIGKILL);
	waitpid(p, &s, 0);
	report("nocldstop");
	a.sa_flags = SA_SIGINFO | SA_RESTART | SA_NOCLDWAIT;
	sigaction(SIGCHLD, &a, 0);
	if (!(p = fork())) _exit(1);
	printf("%d", waitpid(p, &s, 0));
	printf(" %d\n", errno == ECHILD);
	report("nocldwait");
	a.sa_flags = SA_SIGINFO;
	sigaction(SIGCHLD, &a, 0);
	if (!(p = fork())) {
		struct sigaction c;
		sigaction(SIGCHLD, 0, &c);
		_exit(c.sa_sigaction == h ? 5 : 6);
	} while (waitpid(p, &s, 0) < 0 && errno == EINTR) ;
	printf("%d\n", WEXITSTATUS(s));
	report("inherit");
	printf("%d %d %d\n", getpgrp() == getpgid(0), getsid(0) > 0, getpgid(getpid()) == getpgrp());
	fflush(stdout);
	if (!(p = fork())) {
		printf("%d ", setpgid(0, 0));
		printf("%d %d\n", getpgrp() == getpid(), setsid());
		fflush(stdout);
		if (!fork()) {
			printf("%d\n", setsid() == getpid());
			fflush(stdout);
			_exit(0);
		}
		wait(0);
		_exit(0);
	}
	waitpid(p, &s, 0);
	if (!(p = fork())) {
		setpgid(0, 0);
		signal(SIGTERM, SIG_IGN);
		for (int k = 0; k < 2; k++) if (!fork()) {
			signal(SIGTERM, SIG_DFL);
			pause();
		}
		usleep(20000);
		kill(0, SIGTERM);
		int t = 0;
		for (int k = 0; k < 2; k++) {
			wait(&s);
			t += WTERMSIG(s);
		}
		_exit(t);
	}
	waitpid(p, &s, 0);
	printf("%d\n", WEXITSTATUS(s));
	if (!(p = fork())) {
		setpgid(0, 0);
		pause();
	}
	usleep(20000);
	printf("%d", killpg(p, SIGTERM));
	printf(" %d\n", waitpid(-p, &s, 0) == p);
	printf("%d\n", WTERMSIG(s));
	return 0;
}
