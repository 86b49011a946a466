// Local variables read before they have a value, on the paths where that happens.
#include <stdio.h>
#include <stdlib.h>

static int sign(int n)
{
	int result;

	if (n > 0)
		result = 1;
	else if (n < 0)
		result = -1;
	return result; // event: use-of-uninitialized-value: 'result' is used before it has a value
}

static int sum(const int *a, int n)
{
	int total;

	for (int i = 0; i < n; i++)
		total += a[i]; // event: use-of-uninitialized-value: 'total' is used before it has a value
	return total & 1;
}

static int pick(int which)
{
	int value;

	switch (which) {
	case 1:
		value = 10;
		break;
	case 2:
		value = 20;
		break;
	}
	return value; // event: use-of-uninitialized-value: 'value' is used before it has a value
}

static double average(int n)
{
	double mean;
	char *text;
	int count;

	if (n == 0)
		return mean; // event: use-of-uninitialized-value: 'mean' is used before it has a value
	while (n-- > 0)
		count++; // event: use-of-uninitialized-value: 'count' is used before it has a value
	return text == NULL ? 0 : 1; // event: use-of-uninitialized-value: 'text' is used before it has a value
}

int main(void)
{
	int a[3] = { 1, 2, 3 };

	sign(1), sign(-1);
	sign(0);
	sum(a, 3);
	pick(1), pick(2);
	pick(3);
	average(0);
	average(1);
	return 0;
}
