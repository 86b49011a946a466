/* A program drives a PCI device with no driver at all: registers by sysfs's resource0, configuration space by config. */
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#define DEVICE "/sys/bus/pci/devices/0000:00:04.0/"

static void try(const char *what, int fd, size_t size, int prot, int flags, long offset)
{
	void *p = mmap(NULL, size, prot, flags, fd, offset);

	printf("%s: %s\n", what, p == MAP_FAILED ? strerror(errno) : "ok");
}

static void show(void)
{
	FILE *f = fopen("/proc/self/smaps", "r");
	char line[256];
	int found = 0;

	while (fgets(line, sizeof(line), f)) {
		if (strstr(line, "resource0")) {
			printf("%.13s %s", strchr(line, ' ') + 1, strstr(line, "/sys"));
			found = 1;
		} else if (found && !strncmp(line, "VmFlags", 7)) {
			printf("io %d, pf %d, dd %d, de %d\n", !!strstr(line, " io"), !!strstr(line, " pf"), !!strstr(line, " dd"),
			       !!strstr(line, " de"));
			found = 0;
		}
	}
	fclose(f);
}

int main(void)
{
	int fd = open(DEVICE "resource0", O_RDWR), config = open(DEVICE "config", O_RDWR);
	volatile uint32_t *regs = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	unsigned char bytes[300];
	struct stat status;
	ssize_t n;

	fstat(fd, &status);
	printf("size %ld, mode %o\n", (long)status.st_size, status.st_mode & 07777);
	printf("identification %x\n", regs[0]);
	regs[1] = 0x55;
	printf("liveness %x\n", regs[1]);
	regs[2] = 8;
	while (regs[8] & 1)
		;
	printf("8! = %u\n", regs[2]);
	printf("by bytes: %x\n", *(volatile unsigned char *)regs);
	show();
	try("whole", fd, 1 << 20, PROT_READ, MAP_SHARED, 0);
	try("too much", fd, (1 << 20) + 4096, PROT_READ, MAP_SHARED, 0);
	try("behind", fd, 4096, PROT_READ, MAP_SHARED, 1 << 20);
	try("private", fd, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE, 4096);
	n = read(fd, bytes, 4);
	printf("read: %zd %s\n", n, strerror(errno));
	n = pread(config, bytes, sizeof(bytes), 0);
	printf("config: %zd bytes, %02x%02x:%02x%02x\n", n, bytes[1], bytes[0], bytes[3], bytes[2]);
	printf("at the end: %zd, behind: %zd\n", pread(config, bytes, 4, 254), pread(config, bytes, 4, 256));
	bytes[0] = 0x55;
	printf("write the line: %zd\n", pwrite(config, bytes, 1, 0x3c));
	pread(config, bytes, 1, 0x3c);
	printf("line %x\n", bytes[0]);
	bytes[0] = 11;
	pwrite(config, bytes, 1, 0x3c);
	n = pwrite(config, bytes, 1, 256);
	printf("write behind: %zd %s\n", n, strerror(errno));
	setuid(1000);
	config = open(DEVICE "config", O_RDONLY);
	printf("somebody else sees %zd bytes, opens resource0: %s\n", pread(config, bytes, sizeof(bytes), 0),
	       open(DEVICE "resource0", O_RDWR) < 0 ? strerror(errno) : "yes");
	return 0;
}
