/* A bad pointer given to the library: what had been written before, and going on after siglongjmp() or a repair. */
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

static sigjmp_buf env;
static char *page;

static void jump(int sig)
{
	siglongjmp(env, 1);
}

static void repair(int sig, siginfo_t *si, void *ctx)
{
	mprotect(page, 4096, PROT_READ | PROT_WRITE);
	strcpy(page, "repaired");
}

int main(void)
{
	struct sigaction sa = { .sa_sigaction = repair, .sa_flags = SA_SIGINFO };
	char *volatile null = NULL, *volatile low = (char *)16;
	int i;

	signal(SIGSEGV, jump);
	if (sigsetjmp(env, 1) == 0)
		printf("first %d, then %s, never this\n", 1, low);
	else
		printf("jumped out\n");
	if (sigsetjmp(env, 1) == 0)
		strcpy(low, "x");
	else
		printf("strcpy\n");
	if (sigsetjmp(env, 1) == 0)
		puts(low);
	else
		printf("puts\n");
	if (sigsetjmp(env, 1) == 0)
		printf("%zu\n", strlen(null));
	else
		printf("strlen\n");
	for (i = 0; i < 2; i++)
		if (sigsetjmp(env, 1) == 0)
			printf("the same call %d: %s\n", i, i ? "good" : low);
		else
			printf("jumped\n");
	page = mmap(NULL, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	sigaction(SIGSEGV, &sa, NULL);
	printf("one %s ", page);
	mprotect(page, 4096, PROT_NONE);
	printf("two %.3s\nthree\n", page);
	mprotect(page, 4096, PROT_NONE);
	memset(page + 10, 'x', 5);
	printf("%s %.5s\n", page, page + 10);
	signal(SIGSEGV, SIG_DFL);
	printf("the last line\nis lost: %s\n", low);
	return 0;
}
