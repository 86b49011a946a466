/* Raises interrupts and computes a factorial from user space, and waits for them in three ways. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
	int fd = open("/dev/eduuser", O_RDWR), events = 0;
	struct pollfd poller = { .fd = fd, .events = POLLIN };
	volatile uint32_t *regs = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	pid_t child;

	printf("identification %x\n", regs[0]);
	printf("poll: %d\n", poll(&poller, 1, 0));
	regs[0x60 / 4] = 1;
	printf("poll: %d %x\n", poll(&poller, 1, 1000), poller.revents);
	printf("read: %zd, ", read(fd, &events, sizeof(events)));
	printf("%d events, status %x\n", events, regs[0x24 / 4]);
	fcntl(fd, F_SETFL, O_NONBLOCK);
	printf("nothing new: %zd %s\n", read(fd, &events, sizeof(events)), strerror(errno));
	printf("wrong size: %zd %s\n", read(fd, &events, 2), strerror(errno));
	fcntl(fd, F_SETFL, 0);
	regs[0x20 / 4] = 0x80;
	regs[0x08 / 4] = 6;
	printf("read: %zd, ", read(fd, &events, sizeof(events)));
	printf("%d events, 6! = %u\n", events, regs[0x08 / 4]);
	child = fork();
	if (child == 0) {
		int own = open("/dev/eduuser", O_RDONLY), mine;
		ssize_t n = read(own, &mine, sizeof(mine));

		_exit(n == 4 && mine == 3 ? 33 : 1);
	}
	usleep(100000);
	regs[0x60 / 4] = 4;
	waitpid(child, &events, 0);
	printf("child: %d\n", WEXITSTATUS(events));
	child = fork();
	if (child == 0) {
		regs[1] = 0;
		_exit(regs[1] == 0xffffffff ? 44 : 1);
	}
	waitpid(child, &events, 0);
	printf("a child's registers: %d, liveness %x\n", WEXITSTATUS(events), regs[1]);
	regs[0x20 / 4] = 0;
	return 0;
}
