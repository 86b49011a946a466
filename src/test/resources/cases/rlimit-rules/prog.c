/* Resource limits at work: AS, FSIZE with SIGXFSZ, NOFILE, and who may raise what. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#define PAGE 4096UL
#define RW (PROT_READ | PROT_WRITE)
#define ANON (MAP_PRIVATE | MAP_ANONYMOUS)

static void say(const char *what, long r) { printf("%-34s %s\n", what, r == -1 ? strerrorname_np(errno) : "ok"); }
static void on(int sig) { write(1, "SIGXFSZ\n", 8); }

static unsigned long vmsize(void)
{
	FILE *f = fopen("/proc/self/status", "r");
	char line[200];
	long kb = 0;

	while (fgets(line, sizeof line, f))
		sscanf(line, "VmSize: %ld", &kb);
	fclose(f);
	return kb * 1024;
}

static void child(void (*f)(void))
{
	int s;

	fflush(stdout);
	if (fork() == 0) {
		f();
		exit(0);
	}
	wait(&s);
	if (WIFSIGNALED(s))
		printf("killed by %s\n", sigabbrev_np(WTERMSIG(s)));
}

static void as(void)
{
	char *p, *q;
	struct rlimit r;
	unsigned long now = vmsize();

	p = mmap(NULL, 16 * PAGE, RW, ANON, -1, 0);
	r.rlim_cur = r.rlim_max = now + 20 * PAGE;
	setrlimit(RLIMIT_AS, &r);
	say("AS: 4 pages fit", (long)mmap(NULL, 4 * PAGE, RW, ANON, -1, 0));
	say("AS: 1 more does not", (long)mmap(NULL, PAGE, PROT_NONE, ANON, -1, 0));
	say("AS: nor shared", (long)mmap(NULL, PAGE, RW, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
	say("AS: over something else, fixed", (long)mmap(p, PAGE, PROT_READ, ANON | MAP_FIXED, -1, 0));
	say("AS: larger, fixed", (long)mmap(p + 15 * PAGE, 2 * PAGE, PROT_READ, ANON | MAP_FIXED_NOREPLACE, -1, 0));
	say("AS: mremap larger", (long)mremap(p, 16 * PAGE, 17 * PAGE, MREMAP_MAYMOVE));
	say("AS: mremap moves", (long)(q = mremap(p + 8 * PAGE, 8 * PAGE, 8 * PAGE, MREMAP_MAYMOVE)));
	say("AS: sbrk", (long)sbrk(1 << 20));
	say("AS: malloc", malloc(1 << 20) ? 0 : -1);
	munmap(p, 2 * PAGE);
	say("AS: after munmap", (long)mmap(NULL, 2 * PAGE, RW, ANON, -1, 0));
}

static void fsize(void)
{
	struct rlimit r = { 6000, 6000 };
	int fd = open("/tmp/fsize", O_RDWR | O_CREAT | O_TRUNC, 0600);
	static char data[10000];

	setrlimit(RLIMIT_FSIZE, &r);
	signal(SIGXFSZ, on);
	printf("FSIZE: write 10000: %zd\n", write(fd, data, sizeof data));
	fflush(stdout);
	say("FSIZE: write one more", write(fd, data, 1));
	fflush(stdout);
	say("FSIZE: ftruncate beyond", ftruncate(fd, 6001));
	fflush(stdout);
	say("FSIZE: ftruncate below", ftruncate(fd, 100));
	printf("FSIZE: write 6000 at 100: %zd\n", pwrite(fd, data, 6000, 100));
	fflush(stdout);
	signal(SIGXFSZ, SIG_IGN);
	say("FSIZE: ignored", pwrite(fd, data, 1, 6000));
	fflush(stdout);
	signal(SIGXFSZ, SIG_DFL);
	pwrite(fd, data, 1, 7000);
}

static void nofile(void)
{
	struct rlimit r = { 5, 10 }, bad = { 11, 10 };

	say("NOFILE: soft above hard", setrlimit(RLIMIT_NOFILE, &bad));
	setrlimit(RLIMIT_NOFILE, &r);
	say("NOFILE: dup2 to 5", dup2(1, 5));
	say("NOFILE: dup2 to 4", dup2(1, 4));
	while (dup(1) >= 0)
		;
	say("NOFILE: fcntl from 5", fcntl(1, F_DUPFD, 5));
	say("NOFILE: open", open("/dev/null", O_RDONLY));
	setuid(1000);
	r.rlim_cur = 10;
	say("NOFILE: user up to hard", setrlimit(RLIMIT_NOFILE, &r));
	r.rlim_max = 11;
	say("NOFILE: user raises hard", setrlimit(RLIMIT_NOFILE, &r));
	r.rlim_max = 10;
	say("NOFILE: user keeps hard", setrlimit(RLIMIT_NOFILE, &r));
	say("NOFILE: open now", open("/dev/null", O_RDONLY));
}

int main(void)
{
	struct rlimit r;

	child(as);
	child(fsize);
	child(nofile);
	say("unknown resource", getrlimit(16, &r));
	say("bad address", syscall(97, RLIMIT_AS, 8));
	r.rlim_cur = 2;
	r.rlim_max = 1;
	say("AS: soft above hard", setrlimit(RLIMIT_AS, &r));
	getrlimit(RLIMIT_STACK, &r);
	printf("STACK %lu kB, hard infinite %d\n", r.rlim_cur / 1024, r.rlim_max == RLIM_INFINITY);
	getrlimit(RLIMIT_CORE, &r);
	printf("CORE %lu, hard infinite %d\n", r.rlim_cur, r.rlim_max == RLIM_INFINITY);
	getrlimit(RLIMIT_MEMLOCK, &r);
	printf("MEMLOCK %lu kB, hard %lu kB\n", r.rlim_cur / 1024, r.rlim_max / 1024);
	getrlimit(RLIMIT_NOFILE, &r);
	printf("NOFILE %lu, hard %lu\n", r.rlim_cur, r.rlim_max);
	return 0;
}
