/* wait and its family: every macro, options, order, ECHILD. */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <signal.h>
#include <errno.h>
#include <string.h>
#include <sys/wait.h>
#include <sys/resource.h>

static void show(int s)
{
	if (WIFEXITED(s)) printf("exit %d\n", WEXITSTATUS(s));
	else if (WIFSIGNALED(s)) printf("signal %d core %d\n", WTERMSIG(s), !!WCOREDUMP(s));
	else if (WIFSTOPPED(s)) printf("stopped %d\n", WSTOPSIG(s));
	else if (WIFCONTINUED(s)) printf("continued\n");
	else printf("? %x\n", s);
}

int main(void)
{
	int s;
	pid_t p, q;
	siginfo_t i;
	struct rusage ru;
	printf("%d", wait(&s));
	printf(" %d\n", errno == ECHILD);
	printf("%d", waitpid(99999, &s, 0));
	printf(" %d\n", errno == ECHILD);
	printf("%d", waitpid(-1, &s, 0x1000));
	printf(" %d\n", errno);
	if (!(p = fork())) exit(258);
	printf("%d ", waitpid(p, &s, 0) == p);
	show(s);
	printf("%d", waitpid(p, &s, 0));
	printf(" %d\n", errno == ECHILD);
	if (!(p = fork())) pause();
	printf("%d\n", waitpid(p, &s, WNOHANG));
	kill(p, SIGTERM);
	waitpid(p, &s, 0);
	show(s);
	if (!(p = fork())) {
		*(volatile int *)0 = 1;
	}
	wait(&s);
	show(s & ~0x80);
	if (!(p = fork())) pause();
	kill(p, SIGSTOP);
	printf("%d ", waitpid(p, &s, WUNTRACED) == p);
	show(s);
	kill(p, SIGCONT);
	printf("%d ", waitpid(p, &s, WCONTINUED) == p);
	show(s);
	kill(p, SIGKILL);
	waitpid(p, &s, 0);
	show(s);
	if (!(p = fork())) exit(7);
	memset(&i, 0, sizeof i);
	printf("%d ", waitid(P_PID, p, &i, WEXITED | WNOWAIT));
	printf("%d %d %d %d\n", i.si_signo == SIGCHLD, i.si_code == CLD_EXITED, i.si_status, i.si_pid == p);
	memset(&i, 0, sizeof i);
	printf("%d %d\n", waitid(P_ALL, 0, &i, WEXITED), i.si_status);
	printf("%d", waitid(P_ALL, 0, &i, WEXITED));
	printf(" %d\n", errno == ECHILD);
	if (!(p = fork())) {
		raise(SIGKILL);
	}
	memset(&i, 0, sizeof i);
	waitid(P_PID, p, &i, WEXITED);
	printf("%d %d\n", i.si_code == CLD_KILLED, i.si_status);
	if (!(p = fork())) pause();
	memset(&i, 1, sizeof i);
	printf("%d %d\n", waitid(P_PID, p, &i, WEXITED | WNOHANG), i.si_pid);
	kill(p, 9);
	printf("%d\n", wait4(p, &s, 0, &ru) == p);
	signal(SIGCHLD, SIG_IGN);
	if (!(p = fork())) exit(1);
	printf("%d", wait(&s));
	printf(" %d\n", errno == ECHILD);
	signal(SIGCHLD, SIG_DFL);
	if (!(p = fork())) {
		if (!(q = fork())) {
			usleep(1000);
			_exit(getppid() == 1 || getppid() != 0 ? 0 : 1);
		}
		_exit(0);
	}
	wait(&s);
	show(s);
	printf("%d\n", waitpid(p, 0, 0));
	printf("%d", waitid(P_PID, 1, &i, 0));
	printf(" %d\n", errno == EINVAL);
	printf("%d\n", waitpid(0, &s, WNOHANG));
	return 0;
}
