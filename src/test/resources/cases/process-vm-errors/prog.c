/* process_vm_readv() and process_vm_writev(): partial copies, every refusal, protections, another user. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#define PAGE 4096UL
#define RW (PROT_READ | PROT_WRITE)

static int child;
static char buffer[4 * PAGE];
static void say(const char *what, long r) { if (r == -1) printf("%-34s %s\n", what, strerrorname_np(errno)); else printf("%-34s %ld\n", what, r); }

static long rd(void *remote, size_t n) { struct iovec l = { buffer, n }, r = { remote, n }; return process_vm_readv(child, &l, 1, &r, 1, 0); }
static long wr(void *remote, size_t n) { struct iovec l = { buffer, n }, r = { remote, n }; return process_vm_writev(child, &l, 1, &r, 1, 0); }

int main(void)
{
	char *p = mmap(0, 4 * PAGE, RW, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	struct iovec l[3], r[3];
	int up[2], down[2];
	char c;

	memset(p, 'a', PAGE);
	memset(p + PAGE, 'b', PAGE);
	memset(p + 2 * PAGE, 'c', PAGE);
	mprotect(p + 2 * PAGE, PAGE, PROT_READ);
	munmap(p + 3 * PAGE, PAGE);
	pipe(up);
	pipe(down);
	child = fork();
	if (child == 0) {
		write(up[1], "x", 1);
		read(down[0], &c, 1);
		printf("child has %c%c%c\n", p[0], p[PAGE], p[2 * PAGE]);
		fflush(stdout);
		setuid(1000);
		write(up[1], "x", 1);
		read(down[0], &c, 1);
		_exit(0);
	}
	read(up[0], &c, 1);
	say("read 3 pages", rd(p, 3 * PAGE));
	printf("%c%c%c\n", buffer[0], buffer[PAGE], buffer[2 * PAGE]);
	say("read into the hole", rd(p + 2 * PAGE + 100, 2 * PAGE));
	say("read the hole", rd(p + 3 * PAGE, 1));
	say("read nothing", rd(p, 0));
	say("read nothing at nowhere", rd((void *)8, 0));
	say("read at null", rd(0, 8));
	say("read the kernel", rd((void *)0xffffffff81000000, 8));
	buffer[0] = 'W';
	say("write", wr(p, 1));
	say("write read-only", wr(p + 2 * PAGE, 1));
	say("write into read-only", wr(p + 2 * PAGE - 10, 20));
	l[0] = (struct iovec){ buffer, 3 };
	l[1] = (struct iovec){ buffer + 100, 0 };
	l[2] = (struct iovec){ buffer + 200, 5 };
	r[0] = (struct iovec){ p, 2 };
	r[1] = (struct iovec){ p + PAGE, 4 };
	r[2] = (struct iovec){ p + 3 * PAGE, 4 };
	memset(buffer, '.', 300);
	say("scattered, then a hole", process_vm_readv(child, l, 3, r, 3, 0));
	printf("%.3s %.5s\n", buffer, buffer + 200);
	say("local shorter", process_vm_readv(child, l, 1, r, 2, 0));
	say("remote shorter", process_vm_readv(child, l, 3, r, 1, 0));
	l[0].iov_base = (void *)16;
	say("local bad", process_vm_readv(child, l, 1, r, 1, 0));
	say("local array bad", process_vm_readv(child, (void *)16, 1, r, 1, 0));
	l[0].iov_base = buffer;
	say("remote array bad", process_vm_readv(child, l, 1, (void *)16, 1, 0));
	say("flags", process_vm_readv(child, l, 1, r, 1, 1));
	say("too many", process_vm_readv(child, l, 1025, r, 1, 0));
	say("too many remote", process_vm_readv(child, l, 1, r, 1025, 0));
	say("none", process_vm_readv(child, l, 0, r, 0, 0));
	say("none local", process_vm_readv(child, l, 0, r, 1, 0));
	l[0].iov_len = -1;
	say("length -1", process_vm_readv(child, l, 1, r, 1, 0));
	l[0].iov_len = 1;
	say("nobody", process_vm_readv(30000, l, 1, r, 1, 0));
	say("pid 0", process_vm_readv(0, l, 1, r, 1, 0));
	say("kernel thread", process_vm_readv(2, l, 1, r, 1, 0));
	say("self", process_vm_readv(getpid(), l, 1, r, 1, 0));
	write(down[1], "x", 1);
	read(up[0], &c, 1);
	fflush(stdout);
	if (fork() == 0) {
		setuid(1001);
		say("as another user", rd(p, 1));
		fflush(stdout);
		_exit(0);
	}
	wait(NULL);
	write(down[1], "x", 1);
	wait(NULL);
	say("gone", rd(p, 1));
	return 0;
}
