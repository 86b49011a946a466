/* mprotect of parts, of two mappings at once, to nothing new, to what is forbidden. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

static char *p;

static void try(const char *what, int page, int count, int prot)
{
	printf("%s: %s\n", what, mprotect(p + page * 4096, count * 4096, prot) ? strerror(errno) : "ok");
}

int main(void)
{
	int fd = open("/dev/mprot", O_RDWR);

	p = mmap(NULL, 4 * 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	try("the same", 0, 4, PROT_READ | PROT_WRITE);
	try("read-only middle", 1, 2, PROT_READ);
	try("the rest too", 0, 4, PROT_READ);
	try("none", 0, 1, PROT_NONE);
	try("exec", 0, 1, PROT_READ | PROT_EXEC);
	try("read and write, all", 0, 4, PROT_READ | PROT_WRITE);
	try("write only", 3, 1, PROT_WRITE);
	try("nothing", 0, 0, PROT_NONE);
	return 0;
}
