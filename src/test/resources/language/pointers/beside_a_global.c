// A write just beside the last global goes unnoticed on hardware: nothing of the library's lies there.
#include <stdio.h>

static int numbers[4];

int main(void)
{
	volatile int *p = numbers;
	int i;

	for (i = 0; i <= 8; i++)
		p[i] = i;
	printf("%d %d\n", numbers[3], i);  // expect: 3 9
	return 0;
}
