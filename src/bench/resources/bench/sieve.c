/* The sieve of Eratosthenes up to 400,000. */
#define LIMIT 400000

static char composite[LIMIT];

unsigned long bench(void)
{
	unsigned long primes = 0;
	int i, j;

	for (i = 0; i < LIMIT; i++)
		composite[i] = 0;
	for (i = 2; i < LIMIT; i++) {
		if (composite[i])
			continue;
		primes++;
		for (j = i + i; j < LIMIT; j += i)
			composite[j] = 1;
	}
	return primes;
}
