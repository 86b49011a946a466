/* Private and shared mappings, fork, and how /proc/self/maps names them. */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

static void name(void *p)
{
	FILE *f = fopen("/proc/self/maps", "r");
	char line[256], perms[8], path[128];
	unsigned long start, end;

	while (fgets(line, sizeof(line), f)) {
		path[0] = 0;
		sscanf(line, "%lx-%lx %7s %*s %*s %*s %100[^\n]", &start, &end, perms, path);
		if ((unsigned long)p >= start && (unsigned long)p < end)
			printf("%s %lu pages %s\n", perms, (end - start) / 4096, path);
	}
	fclose(f);
}

int main(void)
{
	int fd = open("/dev/zeroes", O_RDWR);
	char *p = mmap(NULL, 2 * 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0);
	char *s = mmap(NULL, 2 * 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0), *t;

	name(p);
	name(s);
	t = mmap(NULL, 2 * 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	printf("%d %d\n", p[100], s[100]);
	strcpy(p, "private");
	strcpy(s, "shared");
	fflush(stdout);
	if (fork() == 0) {
		strcpy(p, "changed");
		strcpy(s, "changed");
		_exit(0);
	}
	wait(NULL);
	printf("%s, %s, another shared mapping \"%s\"\n", p, s, t);
	madvise(p, 4096, MADV_DONTNEED);
	madvise(s, 4096, MADV_DONTNEED);
	printf("\"%s\", \"%s\"\n", p, s);
	p = mremap(p, 2 * 4096, 4 * 4096, MREMAP_MAYMOVE);
	printf("grown: %d\n", p != MAP_FAILED && p[3 * 4096] == 0);
	return 0;
}
