/* Tries to cut the mapping in every way. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

static void say(const char *what, long r)
{
	printf("%s: %s\n", what, r == -1 ? strerror(errno) : "ok");
}

int main(void)
{
	int fd = open("/dev/nosplit", O_RDWR), i;

	for (i = 0; i < 2; i++) {
		char *p = mmap(NULL, 4 * 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, i * 4096), *q;

		printf("%s\n", p);
		say("munmap the first", munmap(p, 4096));
		say("munmap the last", munmap(p + 3 * 4096, 4096));
		say("munmap the middle", munmap(p + 4096, 4096));
		say("mprotect", mprotect(p + 4096, 4096, PROT_READ));
		say("madvise", madvise(p + 4096, 4096, MADV_DONTFORK));
		say("mlock", mlock(p, 4096));
		say("shrink", (long)mremap(p, 4 * 4096, 4096, 0));
		say("map over", (long)mmap(p + 4096, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0));
		say("move a part", (long)mremap(p, 4096, 4096, MREMAP_MAYMOVE | MREMAP_FIXED, p + 0x100000));
		printf("%s\n", p + 4096);
		q = mremap(p, 4 * 4096, 4 * 4096, MREMAP_MAYMOVE | MREMAP_FIXED, p + 0x100000);
		say("move it all", (long)q);
		if (q != MAP_FAILED)
			p = q;
		printf("%s\n", p + 3 * 4096);
		say("madvise all", madvise(p, 4 * 4096, MADV_DONTFORK));
		say("munmap all", munmap(p, 4 * 4096));
	}
	return 0;
}
