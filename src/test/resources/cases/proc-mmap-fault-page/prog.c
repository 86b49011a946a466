/* Two mappings of one open file share the page; a child's, a second file's and what read(2) sees; it defines _GNU_SOURCE itself. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
	long size = sysconf(_SC_PAGE_SIZE);
	int fd = open("/proc/mapped", O_RDWR | O_SYNC), other = open("/proc/mapped", O_RDONLY);
	char *one = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	char *two = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	char buffer[5] = "";

	if (one == MAP_FAILED || two == MAP_FAILED) {
		perror("mmap");
		return 1;
	}
	printf("fresh: %s %s\n", one, two);
	strcpy(one, "qwer");
	printf("the other mapping: %s\n", two);
	read(fd, buffer, 4);
	printf("read: %s\n", buffer);
	if (fork() == 0) {
		strcpy(two, "zxcv");
		_exit(0);
	}
	wait(NULL);
	printf("after the child: %s\n", one);
	lseek(fd, 0, SEEK_SET);
	printf("written: %zd\n", write(fd, "123456", 6));
	printf("mapped: %s\n", one);
	printf("second file: %zd %s\n", read(other, buffer, 9), buffer);
	munmap(one, size);
	close(fd);
	printf("after close: %s\n", two);
	return 0;
}
