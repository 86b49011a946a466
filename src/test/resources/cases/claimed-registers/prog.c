/* Tries to map the device's registers in both ways, and the addresses beside them. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static void try(const char *path, long offset)
{
	int fd = open(path, O_RDWR | O_SYNC);
	void *p = mmap(NULL, 4096, PROT_READ, MAP_SHARED, fd, offset);

	printf("%s at %lx: %s\n", strrchr(path, '/') + 1, offset, p == MAP_FAILED ? strerror(errno) : "mapped");
	close(fd);
}

int main(void)
{
	try("/sys/bus/pci/devices/0000:00:04.0/resource0", 0);
	try("/dev/mem", 0xfea00000);
	try("/dev/mem", 0xfeaff000);
	try("/dev/mem", 0xfeb80000);
	return 0;
}
