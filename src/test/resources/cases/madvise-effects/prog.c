/* What advice does to contents: DONTNEED, FREE, REMOVE, and to children: DONTFORK, DOFORK, WIPEONFORK, KEEPONFORK. */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#define PAGE 4096UL
#define RW (PROT_READ | PROT_WRITE)

static sigjmp_buf env;
static void handler(int sig) { siglongjmp(env, sig); }

static void show(const char *what, volatile char *p)
{
	int i, sig;

	printf("%-28s", what);
	for (i = 0; i < 4; i++)
		if ((sig = sigsetjmp(env, 1)) == 0)
			printf(" %d", p[i * PAGE]);
		else
			printf(" %s", sigabbrev_np(sig));
	printf("\n");
	fflush(stdout);
}

static void child(const char *what, char *p)
{
	fflush(stdout);
	if (fork() == 0) {
		show(what, p);
		_exit(0);
	}
	wait(NULL);
}

static void fill(char *p) { int i; for (i = 0; i < 4; i++) p[i * PAGE] = i + 1; }

int main(void)
{
	int fd = open("/tmp/eff", O_RDWR | O_CREAT | O_TRUNC, 0600);
	char *p, *q, c;

	signal(SIGSEGV, handler);
	signal(SIGBUS, handler);
	ftruncate(fd, 4 * PAGE);
	p = mmap(0, 4 * PAGE, RW, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	fill(p);
	madvise(p + PAGE, 2 * PAGE, MADV_DONTNEED);
	show("private, DONTNEED", p);
	fill(p);
	madvise(p, PAGE, MADV_FREE);
	p[0] = 9;
	show("FREE, written again", p);
	madvise(p + PAGE, PAGE, MADV_DONTFORK);
	madvise(p + 2 * PAGE, PAGE, MADV_WIPEONFORK);
	child("child: DONTFORK, WIPEONFORK", p);
	madvise(p + PAGE, PAGE, MADV_DOFORK);
	madvise(p + 2 * PAGE, PAGE, MADV_KEEPONFORK);
	child("child: DOFORK, KEEPONFORK", p);
	p = mmap(0, 4 * PAGE, RW, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	fill(p);
	madvise(p + PAGE, 2 * PAGE, MADV_DONTNEED);
	show("shared, DONTNEED", p);
	madvise(p + PAGE, 2 * PAGE, MADV_REMOVE);
	show("shared, REMOVE", p);
	madvise(p, PAGE, MADV_DONTFORK);
	child("child: shared DONTFORK", p);
	p = mmap(0, 4 * PAGE, RW, MAP_SHARED, fd, 0);
	q = mmap(0, 4 * PAGE, RW, MAP_PRIVATE, fd, 0);
	fill(p);
	q[PAGE] = 77;
	show("private file, one written", q);
	madvise(q, 4 * PAGE, MADV_DONTNEED);
	show("private file, DONTNEED", q);
	q[PAGE] = 77;
	madvise(p, 2 * PAGE, MADV_REMOVE);
	show("file, REMOVE", p);
	show("private view of it", q);
	pread(fd, &c, 1, PAGE);
	printf("read: %d\n", c);
	ftruncate(fd, PAGE);
	show("truncated", p);
	show("private view of that", q);
	mprotect(p, PAGE, PROT_NONE);
	printf("DONTNEED without access: %d\n", madvise(p, PAGE, MADV_DONTNEED));
	unlink("/tmp/eff");
	return 0;
}
