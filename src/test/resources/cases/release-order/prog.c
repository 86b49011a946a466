/* Lets go of several mappings and files at once: by munmap, by a mapping over them, within an ioctl, at exit. */
#include <fcntl.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#define PAGE 4096UL
static char *room;
static int log_;

static void map(int page, int keep)
{
	int fd = open("/dev/order", O_RDWR);

	mmap(room + page * PAGE, PAGE, PROT_READ, MAP_SHARED | MAP_FIXED, fd, 0);
	if (!keep)
		close(fd);
}

static void say(long step) { ioctl(log_, 0x6d00, step); }

int main(void)
{
	log_ = open("/dev/order", O_RDWR);
	room = mmap(0, 16 * PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	map(0, 0);
	map(1, 0);
	map(2, 0);
	say(1);
	munmap(room, 3 * PAGE);
	say(2);
	map(0, 0);
	map(1, 0);
	say(3);
	mmap(room, 2 * PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
	say(4);
	map(0, 0);
	ioctl(log_, 0x6d01, room);
	say(5);
	if (fork() == 0) {
		map(0, 0);
		map(1, 0);
		map(2, 1);
		map(3, 1);
		say(6);
		_exit(0);
	}
	wait(NULL);
	say(7);
	return 0;
}
