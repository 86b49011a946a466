/* Touches each page of a device in shared and private mappings, grows one, and counts what is in core. */
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

static sigjmp_buf back;

static void caught(int signal)
{
	siglongjmp(back, signal);
}

int main(void)
{
	int fd = open("/dev/scullv", O_RDWR), i;
	char *shared = mmap(NULL, 8 * 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	char *copy = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0);

	signal(SIGBUS, caught);
	for (i = 0; i < 8; i++) {
		if (sigsetjmp(back, 1) == 0)
			printf("page %d: '%s' '%s'\n", i, shared + i * 4096, shared + i * 4096 + 8);
		else
			printf("page %d: SIGBUS\n", i);
	}
	strcpy(copy, "my own");
	printf("shared '%s', private '%s'\n", shared, copy);
	strcpy(shared, "everybody's");
	printf("shared '%s', private '%s'\n", shared, copy);
	copy = mremap(copy, 4096, 2 * 4096, MREMAP_MAYMOVE);
	printf("grown: %s\n", copy == MAP_FAILED ? "no" : copy);
	printf("its second page: '%s'\n", copy + 4096 + 8);
	return 0;
}
