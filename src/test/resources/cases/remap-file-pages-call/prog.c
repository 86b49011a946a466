/* remap_file_pages(): emulated by new mappings; what it refuses. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define PAGE 4096UL
#define RW (PROT_READ | PROT_WRITE)

static char *p;
static void say(const char *what, int r)
{
	int i;

	printf("%-20s %s", what, r ? strerrorname_np(errno) : "ok");
	for (i = 0; i < 4; i++)
		printf(" %c", p[i * PAGE]);
	printf("\n");
}

int main(void)
{
	int fd = open("/tmp/rfp", O_RDWR | O_CREAT | O_TRUNC, 0600), i;
	char *q, line[300];
	FILE *f;
	int n = 0;

	for (i = 0; i < 4; i++)
		pwrite(fd, &"abcd"[i], 1, i * PAGE);
	ftruncate(fd, 4 * PAGE);
	p = mmap(0, 4 * PAGE, RW, MAP_SHARED, fd, 0);
	say("start", 0);
	say("page 0 shows 3", remap_file_pages(p, PAGE, 0, 3, 0));
	say("2 and 3 show 0, 1", remap_file_pages(p + 2 * PAGE, 2 * PAGE, 0, 0, 0));
	say("across two vmas", remap_file_pages(p, 2 * PAGE, 0, 1, 0));
	say("prot given", remap_file_pages(p, PAGE, PROT_READ, 1, 0));
	say("odd address", remap_file_pages(p + 5, PAGE, 0, 2, 0));
	say("size 0", remap_file_pages(p, 0, 0, 1, 0));
	say("back", remap_file_pages(p, 4 * PAGE, 0, 0, 0));
	q = mmap(0, PAGE, RW, MAP_PRIVATE, fd, 0);
	printf("private: %s\n", remap_file_pages(q, PAGE, 0, 1, 0) ? strerrorname_np(errno) : "ok");
	printf("hole: %s\n", remap_file_pages((void *)0x20000, PAGE, 0, 1, 0) ? strerrorname_np(errno) : "ok");
	f = fopen("/proc/self/maps", "r");
	while (fgets(line, sizeof line, f))
		n += strstr(line, "/tmp/rfp") != NULL;
	printf("vmas of the file: %d\n", n);
	unlink("/tmp/rfp");
	return 0;
}
