/* A child maps, is held by the driver, and ends; the parent has the driver look and let go. */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#define PAGE 4096UL

int main(void)
{
	int fd = open("/dev/holder", O_RDWR);
	char *p = mmap(0, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (fork() == 0) {
		int own = open("/dev/holder", O_RDWR);

		mmap(0, 3 * PAGE, PROT_READ, MAP_SHARED, own, 0);
		strcpy(p, "written by the child");
		ioctl(own, 0x6d01);
		_exit(0);
	}
	wait(NULL);
	printf("child is gone\n");
	ioctl(fd, 0x6d02, p);
	ioctl(fd, 0x6d03);
	printf("own page is empty: %d\n", p[0] == 0);
	return 0;
}
