/* Reads and writes pages of a mapping and of its tail, in an order that shows which faults are spared. */
#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>

#define PAGE 4096

int main(void)
{
	int fd = open("/dev/around", O_RDWR);
	char *all = mmap((void *)0x20000000, 32 * PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	char *tail = mmap((void *)0x20103000, 9 * PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 20 * PAGE);

	if (all == MAP_FAILED || tail == MAP_FAILED) {
		perror("mmap");
		return 1;
	}
	printf("%s, %s, %s\n", all + 6 * PAGE, all, all + 15 * PAGE);
	printf("%s, %s\n", all + 4 * PAGE, all + 9 * PAGE);
	all[20 * PAGE] = 'P';
	printf("%s, %s\n", all + 20 * PAGE, all + 21 * PAGE);
	printf("%s, %s, %s\n", tail + 3 * PAGE, tail, tail + 8 * PAGE);
	return 0;
}
