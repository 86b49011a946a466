/* memfd_create() and its seals: what each forbids, when it cannot be set, and what stays allowed. */
#include <errno.h>
#include <fcntl.h>
#include <linux/memfd.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#define PAGE 4096UL
#define RW (PROT_READ | PROT_WRITE)

static void say(const char *what, long r) { printf("%-40s %s\n", what, r == -1 ? strerrorname_np(errno) : "ok"); }
static void *map(int fd, int prot, int flags)
{
	void *p = mmap(0, 2 * PAGE, prot, flags, fd, 0);

	return p;
}

int main(void)
{
	char name[300], link[100];
	struct stat st;
	char *p, *q;
	int fd, plain, ro;

	memset(name, 'n', sizeof name);
	name[249] = 0;
	say("name of 249", fd = memfd_create(name, 0));
	name[249] = 'n';
	name[250] = 0;
	say("name of 250", memfd_create(name, 0));
	say("unknown flag", memfd_create("x", 0x100));
	say("bad address", memfd_create((char *)8, 0));
	plain = memfd_create("plain", 0);
	printf("plain seals %d\n", fcntl(plain, F_GET_SEALS));
	say("plain: add", fcntl(plain, F_ADD_SEALS, F_SEAL_WRITE));
	say("pipe: get", fcntl(0, F_GET_SEALS) >= 0 ? 0 : -1);
	fd = memfd_create("sealed", MFD_ALLOW_SEALING | MFD_CLOEXEC);
	fstat(fd, &st);
	printf("mode %o size %ld links %ld cloexec %d seals %d\n", st.st_mode, st.st_size, (long)st.st_nlink, fcntl(fd, F_GETFD), fcntl(fd, F_GET_SEALS));
	sprintf(name, "/proc/self/fd/%d", fd);
	link[readlink(name, link, sizeof link)] = 0;
	printf("%s\n", link);
	ro = open(name, O_RDONLY);
	ftruncate(fd, 2 * PAGE);
	p = map(fd, RW, MAP_SHARED);
	strcpy(p, "content");
	say("unknown seal", fcntl(fd, F_ADD_SEALS, 0x100));
	say("through a read-only descriptor", fcntl(ro, F_ADD_SEALS, F_SEAL_SHRINK));
	say("GROW", fcntl(fd, F_ADD_SEALS, F_SEAL_GROW));
	say("  ftruncate larger", ftruncate(fd, 3 * PAGE));
	say("  write behind the end", pwrite(fd, "x", 1, 2 * PAGE));
	printf("  write over the end: %zd\n", pwrite(fd, "xxxx", 4, 2 * PAGE - 2));
	say("  ftruncate smaller", ftruncate(fd, PAGE));
	say("  and back", ftruncate(fd, 2 * PAGE));
	say("SHRINK", fcntl(fd, F_ADD_SEALS, F_SEAL_SHRINK));
	say("  ftruncate smaller", ftruncate(fd, 100));
	say("  ftruncate same", ftruncate(fd, PAGE));
	say("WRITE while mapped writable", fcntl(fd, F_ADD_SEALS, F_SEAL_WRITE));
	mprotect(p, PAGE, PROT_READ);
	say("WRITE while mapped, now read-only", fcntl(fd, F_ADD_SEALS, F_SEAL_WRITE));
	munmap(p, 2 * PAGE);
	p = map(fd, RW, MAP_PRIVATE);
	say("WRITE while mapped privately", fcntl(fd, F_ADD_SEALS, F_SEAL_WRITE));
	say("  write", pwrite(fd, "x", 1, 0));
	say("  shared writable", (long)map(fd, RW, MAP_SHARED));
	say("  shared read-only", (long)(q = map(fd, PROT_READ, MAP_SHARED)));
	if (q != MAP_FAILED)
		say("  made writable", mprotect(q, PAGE, RW));
	say("  shared read-only of the other", (long)map(ro, PROT_READ, MAP_SHARED));
	p[0] = 'C';
	printf("  private copy: %s\n", p);
	say("  punch a hole", fallocate(fd, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, 0, PAGE));
	printf("seals %d\n", fcntl(fd, F_GET_SEALS));
	say("SEAL", fcntl(fd, F_ADD_SEALS, F_SEAL_SEAL));
	say("then none more", fcntl(fd, F_ADD_SEALS, F_SEAL_SHRINK));
	fd = memfd_create("future", MFD_ALLOW_SEALING);
	ftruncate(fd, 2 * PAGE);
	p = map(fd, RW, MAP_SHARED);
	say("FUTURE_WRITE while mapped", fcntl(fd, F_ADD_SEALS, F_SEAL_FUTURE_WRITE));
	strcpy(p, "still");
	printf("  old mapping: %s\n", p);
	say("  write", write(fd, "x", 1));
	say("  new writable", (long)map(fd, RW, MAP_SHARED));
	q = map(fd, PROT_READ, MAP_SHARED);
	say("  new read-only", (long)q);
	printf("  sees %s\n", q);
	say("  made writable", mprotect(q, PAGE, RW));
	return 0;
}
