/* The generators give glibc's own sequences. */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	unsigned s = 5;
	unsigned short x[3] = {1, 2, 3}, *o;
	for (int i = 0; i < 5; i++) printf("%d ", rand());
	puts("");
	srand(42);
	for (int i = 0; i < 5; i++) printf("%d ", rand());
	puts("");
	srandom(7);
	for (int i = 0; i < 5; i++) printf("%ld ", random());
	puts("");
	srand(0);
	printf("%d\n", rand());
	srand(1);
	printf("%d\n", rand());
	for (int i = 0; i < 5; i++) printf("%d ", rand_r(&s));
	puts("");
	for (int i = 0; i < 3; i++) printf("%.10f ", drand48());
	puts("");
	srand48(99);
	for (int i = 0; i < 3; i++) printf("%ld %ld %.8f ", lrand48(), mrand48(), drand48());
	puts("");
	for (int i = 0; i < 3; i++) printf("%ld %ld %.8f ", nrand48(x), jrand48(x), erand48(x));
	puts("");
	o = seed48(x);
	printf("%d %ld\n", o[0], lrand48());
	return 0;
}
