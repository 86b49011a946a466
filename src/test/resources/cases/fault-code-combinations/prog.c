/* Touches pages 0 to 11, reading and then writing, and names signal, code and kind of fault. */
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

static sigjmp_buf env;
static siginfo_t info;

static void handler(int sig, siginfo_t *si, void *ctx)
{
	info = *si;
	siglongjmp(env, sig);
}

int main(void)
{
	struct sigaction sa = { .sa_sigaction = handler, .sa_flags = SA_SIGINFO };
	int fd = open("/dev/combi", O_RDWR), i, sig, w;
	struct rusage before, after;

	sigaction(SIGBUS, &sa, NULL);
	sigaction(SIGSEGV, &sa, NULL);
	for (w = 0; w < 2; w++) {
		for (i = 0; i < 12; i++) {
			volatile char *p = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, i * 4096L);

			getrusage(RUSAGE_SELF, &before);
			sig = sigsetjmp(env, 1);
			if (sig == 0) {
				if (w)
					p[8] = 1;
				else
					(void)p[8];
			}
			getrusage(RUSAGE_SELF, &after);
			printf("%s %d: ", w ? "write" : "read", i);
			if (sig)
				printf("%s code %d, at +%ld, lsb %d", sig == SIGBUS ? "SIGBUS" : "SIGSEGV", info.si_code,
				       (long)((char *)info.si_addr - (char *)p), sig == SIGBUS && info.si_code > 3 ? info.si_addr_lsb : 0);
			else
				printf("ok");
			printf(", %ld major\n", after.ru_majflt - before.ru_majflt);
			munmap((void *)p, 4096);
		}
	}
	for (i = 0; i < 8; i++) {
		char *p = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, i * 4096L);
		int pipefd[2];

		pipe(pipefd);
		printf("write() from page %d: %zd\n", i, write(pipefd[1], p, 4));
		munmap(p, 4096);
	}
	return 0;
}
