// A large static array with few values, a large automatic one, and a struct around them.
#include <stdio.h>

static int sparse[100000] = { [99999] = 7, [50000] = 3, [0] = 1 };
static struct { char pad[5000]; int value; char more[5000]; } s = { .value = 42 };
static unsigned char table[256] = { [128 ... 255] = 0xff, ['x'] = 5 };

static long total(void)
{
	int local[2000] = { [1999] = 4, [10 ... 19] = 2 };
	long sum = 0;

	for (int i = 0; i < 2000; i++)
		sum += local[i] * (i + 1);
	return sum;
}

int main(void)
{
	long sum = 0;

	for (int i = 0; i < 100000; i++)
		sum += sparse[i];
	printf("%ld\n", sum); // expect: 11
	printf("%d %d %d\n", s.value, s.pad[4999], s.more[0]); // expect: 42 0 0
	printf("%d %d %d\n", table[127], table[200], table['x']); // expect: 0 255 5
	printf("%ld\n", total()); // expect: 8310
	printf("%ld\n", total()); // expect: 8310
	printf("%zu\n", sizeof sparse); // expect: 400000
	return 0;
}
