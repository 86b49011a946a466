
/* Follows a benchmark's source: one round for each byte that can be read; at the end the result. */
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	unsigned long result = 0;
	char go;

	while (read(0, &go, 1) == 1)
		result = bench();
	printf("%lu\n", result);
	return 0;
}
