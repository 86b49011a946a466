#include <stdio.h>
int main(void)
{
	char *p = malloc(10);
	if (!p)
		exit(1);
	memset(p, 0, 10);
	int fd = open("/dev/x", O_RDWR);
	void *m = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (m == MAP_FAILED)
		perror("mmap");
	close(fd);
	sleep(1);
	printf("%d\n", errno);
	return EXIT_SUCCESS;
}
