/* Writes through the device, reads back at odd places, and meets the ends of the buffer. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static void say(const char *what, long result)
{
	printf("%s: %ld%s%s\n", what, result, result < 0 ? " " : "", result < 0 ? strerror(errno) : "");
}

int main(void)
{
	int fd = open("/dev/edumem", O_RDWR);
	char text[64] = "", page[4096];
	struct timespec start, end;

	clock_gettime(CLOCK_MONOTONIC, &start);
	say("write", write(fd, "the quick brown fox", 19));
	clock_gettime(CLOCK_MONOTONIC, &end);
	printf("took 100 ms: %d\n", (end.tv_sec - start.tv_sec) * 1000 + (end.tv_nsec - start.tv_nsec) / 1000000 >= 99);
	say("seek", lseek(fd, 4, SEEK_SET));
	say("read", read(fd, text, 5));
	printf("[%s]\n", text);
	say("pwrite", pwrite(fd, "slow ", 5, 4));
	memset(text, 0, sizeof(text));
	say("pread", pread(fd, text, 19, 0));
	printf("[%s]\n", text);
	memset(page, 'x', sizeof(page));
	say("too much", pwrite(fd, page, sizeof(page), 2000));
	say("behind", pwrite(fd, page, 1, 2048));
	say("at the end", pread(fd, page, 100, 2040));
	say("behind", pread(fd, page, 1, 2048));
	say("from nowhere", pwrite(fd, (void *)16, 4, 0));
	say("to nowhere", pread(fd, (void *)16, 4, 0));
	return 0;
}
