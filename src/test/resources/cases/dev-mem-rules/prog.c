/* What /dev/mem still gives: device memory and the first megabyte, but none of the kernel's RAM. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static volatile uint32_t *map(int fd, long at, size_t size, int prot)
{
	volatile uint32_t *p = mmap(NULL, size, prot, MAP_SHARED, fd, at);

	printf("map %09lx: %s\n", at, p == MAP_FAILED ? strerror(errno) : "ok");
	return p;
}

static void flags(void)
{
	FILE *f = fopen("/proc/self/smaps", "r");
	char line[256];
	int found = 0;

	while (fgets(line, sizeof(line), f)) {
		if (strstr(line, "/dev/mem")) {
			char *p = strchr(line, ' ');

			printf("%.14s\n", p + 1);
			found = 1;
		} else if (found && !strncmp(line, "VmFlags", 7)) {
			printf("%s", line);
			found = 0;
		}
	}
	fclose(f);
}

int main(void)
{
	int fd = open("/dev/mem", O_RDWR | O_SYNC);
	volatile uint32_t *regs;
	char bytes[8];
	ssize_t n;

	regs = map(fd, 0xfea00000, 4096, PROT_READ | PROT_WRITE);
	printf("identification %x\n", regs[0]);
	regs[1] = 0xffff;
	printf("liveness %x\n", regs[1]);
	flags();
	map(fd, 0x1000000, 4096, PROT_READ);
	map(fd, 0x1ffdf000, 4096, PROT_READ);
	map(fd, 0x1ffdf000, 8192, PROT_READ);
	map(fd, 0, 4096, PROT_READ);
	map(fd, 0x9f000, 4096, PROT_READ);
	map(fd, 0xf0000, 65536, PROT_READ);
	map(fd, 0x20000000, 4096, PROT_READ);
	map(fd, 1L << 40, 4096, PROT_READ);
	n = pread(fd, bytes, 4, 0x1000000);
	printf("read RAM: %zd %s\n", n, n < 0 ? strerror(errno) : "");
	n = pwrite(fd, bytes, 4, 0x1000000);
	printf("write RAM: %zd %s\n", n, n < 0 ? strerror(errno) : "");
	n = pread(fd, bytes, 4, 0xfea00000);
	printf("read a device: %zd %s\n", n, n < 0 ? strerror(errno) : "");
	memset(bytes, 1, sizeof(bytes));
	n = pread(fd, bytes, 8, 0x1000);
	printf("read low RAM: %zd, zeroes %d\n", n, !bytes[0] && !bytes[7]);
	n = pread(fd, bytes, 4, 0xf0000);
	printf("read the ROM: %zd\n", n);
	printf("seek %ld %ld\n", (long)lseek(fd, 0x1000, SEEK_SET), (long)lseek(fd, 0x10, SEEK_CUR));
	setuid(1000);
	printf("somebody else: %s\n", open("/dev/mem", O_RDONLY) < 0 ? strerror(errno) : "ok");
	return 0;
}
