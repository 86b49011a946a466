/* mmap and its family: flags, errors, sharing, growing, advice, memfd, shm. */
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/mman.h>
#include <fcntl.h>
#include <unistd.h>
#include <errno.h>
#include <string.h>
#include <signal.h>
#include <setjmp.h>
#include <sys/wait.h>
#include <sys/stat.h>
#include <stdint.h>
#define E(x) do { errno = 0; long r = (long)(x); printf("%s = %s %s\n", #x, r == -1 ? "-1" : r == 0 ? "0" : "ok", r == -1 ? strerrorname_np(errno) : ""); } while (0)

static sigjmp_buf env;
static void h(int s)
{
	siglongjmp(env, s);
}

static int touch(volatile char *p, int w)
{
	int s = sigsetjmp(env, 1);
	if (s) return s;
	if (w) *p = 1;
	else (void)*p;
	return 0;
}

int main(void)
{
	char *p, *q;
	unsigned char v[4];
	int fd = memfd_create("test", MFD_CLOEXEC), ro, s;
	struct stat st;
	signal(SIGSEGV, h);
	signal(SIGBUS, h);
	E(ftruncate(fd, 8192));
	p = mmap(0, 8192, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	strcpy(p, "memfd");
	char b[8] = "";
	pread(fd, b, 5, 0);
	printf("%s\n", b);
	q = mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0);
	q[0] = 'X';
	printf("%c %c\n", p[0], q[0]);
	p[1] = 'Y';
	printf("%c\n", q[1]);
	E(ftruncate(fd, 4096));
	printf("%d %d\n", touch(p + 4096, 0), touch(p, 1));
	fstat(fd, &st);
	printf("%o %ld\n", st.st_mode, (long)st.st_size);
	E(mmap(0, 0, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
	E(mmap(0, 4096, PROT_READ, MAP_ANONYMOUS, -1, 0));
	E(mmap(0, 4096, PROT_READ, MAP_PRIVATE, -1, 0));
	E(mmap(0, 4096, PROT_READ, MAP_SHARED, fd, 100));
	E(mmap((void *)123, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0));
	E(mmap(0, (size_t)1 << 62, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
	E(mmap(p, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0));
	ro = open("/tmp/mm.txt", O_RDWR | O_CREAT | O_TRUNC, 0600);
	write(ro, "file", 4);
	close(ro);
	ro = open("/tmp/mm.txt", O_RDONLY);
	E(mmap(0, 4096, PROT_WRITE, MAP_SHARED, ro, 0));
	q = mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE, ro, 0);
	printf("%d %.4s\n", touch(q, 1), q);
	q = mmap(0, 4096, PROT_READ, MAP_SHARED, ro, 0);
	printf("%d %d\n", q[3], q[4]);
	E(mprotect(q, 4096, PROT_WRITE));
	ro = open("/tmp/mm.txt", O_WRONLY);
	E(mmap(0, 4096, PROT_WRITE, MAP_SHARED, ro, 0));
	unlink("/tmp/mm.txt");
	E(mmap(0, 4096, PROT_READ, MAP_SHARED, open("/tmp", O_RDONLY), 0));
	int pp[2];
	pipe(pp);
	E(mmap(0, 4096, PROT_READ, MAP_SHARED, pp[0], 0));
	p = mmap(0, 5 * 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	E(munmap(p + 4096, 4096));
	printf("%d %d %d\n", touch(p, 1), touch(p + 4096, 1), touch(p + 8192, 1));
	E(munmap(p + 1, 10));
	E(munmap(p, 0));
	E(munmap(p + 4096, 4096));
	E(mprotect(p, 3 * 4096, PROT_READ));
	E(mprotect(p, 4096, PROT_READ));
	printf("%d %d\n", touch(p, 0), touch(p, 1));
	E(mprotect(p, 4096, PROT_NONE));
	printf("%d\n", touch(p, 0));
	E(mprotect(p + 1, 1, PROT_READ));
	E(mprotect(p, 4096, 99));
	E(msync(p, 4096, MS_SYNC));
	E(msync(p, 4096, MS_SYNC | MS_ASYNC));
	E(msync(p + 4096, 4096, MS_SYNC));
	E(msync(p + 1, 1, MS_SYNC));
	p += 8192;
	E(mincore(p, 8192, v));
	printf("%d %d\n", v[0] & 1, v[1] & 1);
	E(mincore(p - 4096, 4096, v));
	E(madvise(p, 4096, MADV_DONTNEED));
	printf("%d\n", p[0]);
	E(madvise(p, 4096, 12345));
	E(madvise(p + 1, 4096, MADV_NORMAL));
	E(posix_madvise(p, 4096, POSIX_MADV_WILLNEED));
	E(mlock(p, 4096));
	E(munlock(p, 4096));
	E(mlock((void *)4096, 1));
	p[0] = 'g';
	q = mremap(p, 4096, 16384, MREMAP_MAYMOVE);
	printf("%c %d\n", q[0], q[8192]);
	E(mremap(q, 16384, 4096, 0));
	E(mremap(q, 0, 4096, 0));
	E(mremap((void *)4096, 4096, 8192, MREMAP_MAYMOVE));
	E(mremap(q, 4096, 8192, 99));
	p = mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	q = mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	*p = *q = 1;
	if (!fork()) {
		*p = 2;
		*q = 2;
		_exit(0);
	}
	wait(&s);
	printf("%d %d\n", *p, *q);
	shm_unlink("/mm");
	int sf;
	E(sf = shm_open("/mm", O_CREAT | O_EXCL | O_RDWR, 0600));
	E(shm_open("/mm", O_CREAT | O_EXCL | O_RDWR, 0600));
	E(ftruncate(sf, 4096));
	p = mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, sf, 0);
	strcpy(p, "shm");
	if (!fork()) {
		int o = shm_open("/mm", O_RDONLY, 0);
		char *m = mmap(0, 4096, PROT_READ, MAP_SHARED, o, 0);
		_exit(strcmp(m, "shm"));
	}
	wait(&s);
	printf("%d\n", WEXITSTATUS(s));
	E(shm_unlink("/mm"));
	E(shm_unlink("/mm"));
	E(shm_open("/mm", O_RDWR, 0));
	E(mlock2(p, 4096, 0));
	p = mmap(0, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);
	mincore(p, 8192, v);
	printf("%d %d\n", v[0] & 1, v[1] & 1);
	printf("%d\n", getpagesize() == sysconf(_SC_PAGESIZE));
	return 0;
}
