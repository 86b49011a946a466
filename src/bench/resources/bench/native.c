
/* Follows a benchmark's source: a second to warm up, then two seconds of rounds; prints the nanoseconds of each, then the result. */
#include <stdio.h>
#include <time.h>

static long nanos(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * 1000000000L + now.tv_nsec;
}

int main(void)
{
	static long took[100000];
	unsigned long result = 0;
	long begin = nanos();
	int rounds = 0, i;

	while (nanos() - begin < 1000000000L)
		result = bench();
	begin = nanos();
	while (rounds < 100000 && nanos() - begin < 2000000000L) {
		long start = nanos();

		result = bench();
		took[rounds++] = nanos() - start;
	}
	for (i = 0; i < rounds; i++)
		printf("%ld\n", took[i]);
	printf("%lu\n", result);
	return 0;
}
