/* Reads its own listing before and after mapping, protecting and unmapping, and compares it with /proc/self/maps. */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static void list(const char *when)
{
	char text[1024];
	int fd = open("/proc/vma_listing", O_RDONLY);
	ssize_t n = read(fd, text, sizeof(text) - 1);

	text[n > 0 ? n : 0] = 0;
	printf("--- %s\n%s", when, text);
	close(fd);
}

static int lines(const char *what)
{
	char line[256];
	FILE *f = fopen("/proc/self/maps", "r");
	int count = 0;

	while (fgets(line, sizeof(line), f))
		count += strstr(line, what) != NULL;
	fclose(f);
	return count;
}

int main(void)
{
	int fd = open("/dev/onepage", O_RDWR);
	char *a, *b;

	list("at first");
	a = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	b = mmap(NULL, 4096, PROT_READ, MAP_PRIVATE, fd, 0);
	list("mapped twice");
	printf("in maps: %d\n", lines("/dev/onepage"));
	mprotect(a, 4096, PROT_READ);
	munmap(b, 4096);
	list("protected and unmapped");
	printf("in maps: %d\n", lines("/dev/onepage"));
	return 0;
}
