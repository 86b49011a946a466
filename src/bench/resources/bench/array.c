/* An integer loop that reads and writes an array: 512,000 iterations. */
static unsigned int numbers[1024];

unsigned long bench(void)
{
	unsigned long sum = 0;
	int round, i;

	for (i = 0; i < 1024; i++)
		numbers[i] = i;
	for (round = 0; round < 500; round++) {
		for (i = 0; i < 1024; i++) {
			numbers[i] = numbers[i] * 3 + i;
			sum += numbers[i];
		}
	}
	return sum;
}
