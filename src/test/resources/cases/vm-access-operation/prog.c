/* Reads its own mappings through /proc/self/mem and with process_vm_readv. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/uio.h>
#include <unistd.h>

static void show(const char *what, ssize_t n, const char *text)
{
	if (n < 0)
		printf("%s: %s\n", what, strerror(errno));
	else
		printf("%s: %zd \"%.*s\"\n", what, n, (int)n, text);
}

int main(void)
{
	static const char *names[] = { "own", "none" };
	int fd = open("/dev/looked", O_RDWR), mem = open("/proc/self/mem", O_RDWR), i;
	char text[64];

	for (i = 0; i < 2; i++) {
		char *p = mmap(NULL, 3 * 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, i * 4096);
		struct iovec l = { text, 8 }, r = { p, 8 };

		printf("%s\n", names[i]);
		show("  read", pread(mem, text, 22, (off_t)p), text);
		show("  across", pread(mem, text, 16, (off_t)(p + 4092)), text);
		show("  third page", pread(mem, text, 4, (off_t)(p + 8192)), "....");
		show("  write", pwrite(mem, "The", 3, (off_t)p), "The");
		show("  process_vm_readv", process_vm_readv(getpid(), &l, 1, &r, 1, 0), text);
		printf("  now: %s\n", p);
		memcpy(p, "the text in", 11);
	}
	return 0;
}
