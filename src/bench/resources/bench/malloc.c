/* Allocates and frees 10,000 blocks of many sizes, some hundred of them alive at a time. */
#include <stdlib.h>

#define ALIVE 128

unsigned long bench(void)
{
	static char *blocks[ALIVE];
	unsigned long sum = 0;
	unsigned int seed = 1;
	int i;

	for (i = 0; i < 10000; i++) {
		unsigned int size;

		seed = seed * 1103515245u + 12345u;
		size = 16 + (seed >> 16) % 500;
		free(blocks[i % ALIVE]);
		blocks[i % ALIVE] = malloc(size);
		blocks[i % ALIVE][0] = (char)size;
		sum += size;
	}
	return sum;
}
