/* The sequences of rand, random, rand_r and drand48. */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	unsigned seed = 5;
	int i;

	for (i = 0; i < 5; i++)
		printf("%d ", rand());
	srand(42);
	for (i = 0; i < 400; i++)
		rand();
	printf("%d ", rand());
	printf("%ld\n", random());
	srandom(0);
	printf("%ld ", random());
	srand(1);
	printf("%d\n", rand());
	for (i = 0; i < 3; i++)
		printf("%d ", rand_r(&seed));
	srand48(7);
	printf("%f ", drand48());
	printf("%ld ", lrand48());
	printf("%ld\n", mrand48());
	return 0;
}
