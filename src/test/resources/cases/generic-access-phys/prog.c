/* Reads and writes registers of the edu device, RAM and nothing through /proc/self/mem. */
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

int main(void)
{
	int fd = open("/dev/generic", O_RDWR), mem = open("/proc/self/mem", O_RDWR), i;
	uint32_t word = 0;

	for (i = 0; i < 3; i++) {
		char *p = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, i * 4096);
		char *q = mmap(NULL, 4096, PROT_READ, MAP_SHARED, fd, i * 4096);
		ssize_t n = pread(mem, &word, 4, (off_t)p);

		printf("page %d: read %zd %s", i, n, n < 0 ? strerror(errno) : "");
		if (n > 0)
			printf("%08x", word);
		word = 0x12345678;
		n = pwrite(mem, &word, 4, (off_t)(p + 4));
		printf(", write %zd %s", n, n < 0 ? strerror(errno) : "");
		if (n > 0)
			printf("%08x", *(volatile uint32_t *)(p + 4));
		n = pwrite(mem, &word, 4, (off_t)(q + 4));
		printf(", write to read-only %zd %s\n", n, n < 0 ? strerror(errno) : "");
	}
	return 0;
}
