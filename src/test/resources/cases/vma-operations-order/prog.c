/* Splits, merges, moves, forks and unmaps a device mapping; the driver logs what it hears of it. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#define PAGE 4096UL
#define RW (PROT_READ | PROT_WRITE)

static int fd, step;
static void say(const char *what, long r)
{
	printf("%2d %-28s %s\n", step, what, r == -1 ? strerrorname_np(errno) : "ok");
	ioctl(fd, 1, ++step);
}

int main(void)
{
	char *room, *p;

	fd = open("/dev/vmaops", O_RDWR);
	room = mmap(0, 64 * PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	say("map 16", (long)(p = mmap(room, 16 * PAGE, RW, MAP_SHARED | MAP_FIXED, fd, 0)));
	say("mprotect 4-8", mprotect(p + 4 * PAGE, 4 * PAGE, PROT_READ));
	say("mprotect 8-10", mprotect(p + 8 * PAGE, 2 * PAGE, PROT_READ));
	say("mprotect all back", mprotect(p, 16 * PAGE, RW));
	say("mprotect with EXEC", mprotect(p, PAGE, RW | PROT_EXEC));
	say("split that is refused", mprotect(p + 13 * PAGE, PAGE, PROT_READ));
	say("munmap refused", munmap(p + 13 * PAGE, PAGE));
	say("munmap middle", munmap(p + 5 * PAGE, PAGE));
	say("munmap across", munmap(p + 3 * PAGE, 4 * PAGE));
	p[8 * PAGE] = 1;
	say("touched", 0);
	say("move 8-10 to 40", (long)mremap(p + 8 * PAGE, 2 * PAGE, 2 * PAGE, MREMAP_MAYMOVE | MREMAP_FIXED, p + 40 * PAGE));
	say("move to 50, refused", (long)mremap(p + 10 * PAGE, 2 * PAGE, 2 * PAGE, MREMAP_MAYMOVE | MREMAP_FIXED, p + 50 * PAGE));
	say("content after the move", p[40 * PAGE] - 1);
	say("grow 40 to 3", (long)mremap(p + 40 * PAGE, 2 * PAGE, 3 * PAGE, 0));
	munmap(p + 42 * PAGE, 4 * PAGE);
	say("grow 40 to 3, room", (long)mremap(p + 40 * PAGE, 2 * PAGE, 3 * PAGE, 0));
	say("shrink to 1", (long)mremap(p + 40 * PAGE, 3 * PAGE, PAGE, 0));
	say("map beside it", (long)mmap(p + 41 * PAGE, PAGE, RW, MAP_SHARED | MAP_FIXED, fd, 9 * PAGE));
	say("map over it", (long)mmap(p + 40 * PAGE, PAGE, RW, MAP_SHARED | MAP_FIXED, fd, 0));
	say("DONTUNMAP", (long)mremap(p + 40 * PAGE, PAGE, PAGE, MREMAP_MAYMOVE | MREMAP_DONTUNMAP | MREMAP_FIXED, p + 45 * PAGE));
	fflush(stdout);
	if (fork() == 0) {
		say("child", 0);
		munmap(p, 20 * PAGE);
		say("child exits", 0);
		fflush(stdout);
		_exit(0);
	}
	wait(NULL);
	step += 2;
	say("parent", 0);
	say("madvise DONTFORK", madvise(p, PAGE, MADV_DONTFORK));
	say("mlock", mlock(p, PAGE));
	return 0;
}
