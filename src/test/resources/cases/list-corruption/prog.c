/* Asks for one kind of corruption. */
#include <stdlib.h>
#include <fcntl.h>
#include <sys/ioctl.h>

int main(int argc, char **argv)
{
	return ioctl(open("/dev/list", O_RDWR), 100 + atoi(argv[1]));
}
