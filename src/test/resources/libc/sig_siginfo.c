/* What siginfo_t holds for each way a signal comes. */
#define _GNU_SOURCE
#include <stdio.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <sys/time.h>
#include <setjmp.h>
#include <fcntl.h>
#include <pthread.h>

static sigjmp_buf env;
static char *page;
static void h(int s, siginfo_t *i, void *c)
{
	printf("%d signo %d code %d errno %d ", s, i->si_signo, i->si_code, i->si_errno);
	switch (s) {
	case SIGSEGV:
	case SIGBUS:
		printf("addr+%td\n", (char *)i->si_addr - page);
		siglongjmp(env, s);
	case SIGFPE:
		printf("\n");
		siglongjmp(env, s);
	case SIGCHLD:
		printf("pid>0 %d uid %d status %d\n", i->si_pid > 0, i->si_uid == getuid(), i->si_status);
		break;
	case SIGALRM:
		printf("\n");
		break;
	default:
		printf("pid ok %d uid %d value %d\n", i->si_pid == getpid(), i->si_uid == getuid(), i->si_code == SI_QUEUE ? i->si_value.sival_int : -1);
	}
}

int main(void)
{
	struct sigaction a = {0};
	a.sa_sigaction = h;
	a.sa_flags = SA_SIGINFO;
	int v;
	volatile int z = 0;
	int all[] = {SIGSEGV, SIGBUS, SIGFPE, SIGCHLD, SIGALRM, SIGUSR1, SIGUSR2, SIGPIPE};
	for (int k = 0; k < 8; k++) sigaction(all[k], &a, NULL);
	sigaction(SIGRTMIN + 1, &a, NULL);
	page = mmap(NULL, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (!sigsetjmp(env, 1)) page[5] = 1;
	munmap(page, 4096);
	if (!sigsetjmp(env, 1)) page[7] = 1;
	int fd = open("/tmp/si.txt", O_RDWR | O_CREAT | O_TRUNC, 0600);
	page = mmap(NULL, 8192, PROT_READ, MAP_SHARED, fd, 0);
	if (!sigsetjmp(env, 1)) z = page[9];
	unlink("/tmp/si.txt");
	if (!sigsetjmp(env, 1)) z = 7 / z;
	raise(SIGUSR1);
	kill(getpid(), SIGUSR2);
	pthread_kill(pthread_self(), SIGUSR1);
	union sigval sv = {.sival_int = 42};
	sigqueue(getpid(), SIGRTMIN + 1, sv);
	sigqueue(getpid(), SIGUSR1, sv);
	if (!fork()) _exit(3);
	wait(&v);
	if (!fork()) raise(SIGKILL);
	wait(&v);
	if (!fork()) {
		signal(SIGSEGV, SIG_DFL);
		raise(SIGTERM);
	}
	wait(&v);
	struct itimerval it = {{0, 0}, {0, 1000}};
	setitimer(ITIMER_REAL, &it, NULL);
	pause();
	alarm(1);
	pause();
	int p[2];
	pipe(p);
	close(p[0]);
	write(p[1], "x", 1);
	return 0;
}
