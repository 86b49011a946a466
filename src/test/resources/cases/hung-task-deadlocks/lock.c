// Makes one request of the driver and says how it ended.
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>

int main(int argc, char **argv)
{
	int fd = open("/dev/lock", O_RDWR);
	int result = ioctl(fd, atoi(argv[1]), 0);

	printf("%s: %s\n", argv[1], result ? strerror(errno) : "done");
	return 0;
}
