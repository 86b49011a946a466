/* Checks a buffer device: what mmap() shows, read() and write() agree with, and where the buffer ends. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define PAGES 16

static void check(int ok, const char *what)
{
	printf("%s: %s\n", what, ok ? "matched" : "NOT matched");
}

int main(int argc, char **argv)
{
	int fd = open("/dev/mapped", O_RDWR | O_SYNC), wrong = 0;
	long page = getpagesize(), length = PAGES * page;
	unsigned char *map, *copy = malloc(length + page);
	long i;

	if (fd < 0) {
		perror("/dev/mapped");
		return 1;
	}
	map = mmap(NULL, length, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (map == MAP_FAILED) {
		perror("mmap");
		return 1;
	}
	for (i = 0; i < length; i += page)
		wrong += map[i] != 0xaa || map[i + 1] != 0xbb || map[i + 2] != 0xcc || map[i + 3] != 0xdd;
	check(wrong == 0, "first bytes of each page");
	check(read(fd, copy, length) == length && memcmp(copy, map, length) == 0, "read");
	memset(copy, 0x33, length);
	check(write(fd, copy, length) == length && memcmp(copy, map, length) == 0, "write");
	memset(map, 0x5a, page);
	check(read(fd, copy, page) == page && memcmp(copy, map, page) == 0, "write through the map");
	check(write(fd, "short", 5) == 5 && memcmp(map, "short\0\0\0", 8) == 0 && map[length - 1] == 0, "a short write");
	printf("read more: %zd\n", read(fd, copy, length + page));
	printf("bad buffers: %zd", read(fd, (void *)1, 10));
	printf(" %s,", strerror(errno));
	printf(" %zd", write(fd, (void *)1, 10));
	printf(" %s\n", strerror(errno));
	map = mmap(NULL, length + page, PROT_READ, MAP_SHARED, fd, 0);
	printf("map more: %s\n", map == MAP_FAILED ? strerror(errno) : "ok");
	map = mmap(NULL, 2 * page, PROT_READ, MAP_SHARED, fd, 0);
	printf("map two pages: %s, %s\n", map == MAP_FAILED ? strerror(errno) : "ok", munmap(map, page) ? "not" : "one unmapped");
	return 0;
}
