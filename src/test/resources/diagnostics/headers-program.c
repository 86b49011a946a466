// A program without the headers of the system calls that it makes.
#include <stdio.h>

static void *work(void *p)
{
	return p;
}

int main(void)
{
	int fd = open("/dev/x", O_RDWR);
	void *p = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	pthread_t t;
	struct stat st;
	struct sigaction sa;

	ioctl(fd, 1, 2);
	pthread_create(&t, NULL, work, NULL);
	sleep(1);
	close(fd);
	printf("%p %d %d\n", p, SIGSEGV, _SC_PAGESIZE);
	return errno == EINVAL;
}
