#include <stdio.h>
#include <stdlib.h>
#include <fcntl.h>
#include <sys/mman.h>
int main()
{
	int fd = open("/dev/x", O_RDWR)
	char *p = mmap(0, 4096, PROT_READ | PROT_WRIT, MAP_SHARED, fd, 0);
	if (p == MAP_FAILD) {
		perror("mmap");
		return 1;
	}
	printf("%s\n", *p);
	p = mmap(NULL, 4096, PROT_READ, MAP_SHARED, fd);
	munmap(p);
	close(fd);
	return 0;
}
