// The stack of a variable-length array is free again when its scope is left, whichever way.
#include <stdio.h>

static int by_goto(int n)
{
	int rounds = 0;
again:	{
		char big[n];

		big[n - 1] = 1;
		rounds += big[n - 1];
		if (rounds < 20000)
			goto again;
	}
	return rounds;
}

static int by_break_and_continue(void)
{
	int rounds = 0;

	for (int i = 1; i < 20000; i++) {
		char big[5000 + i % 3];

		big[0] = 1;
		rounds += big[0];
		if (i % 2)
			continue;
		while (1) {
			char more[4000 + i % 5];

			more[0] = 2;
			rounds += more[0];
			break;
		}
	}
	return rounds;
}

static int by_statement_expression(void)
{
	int total = 0;

	for (int i = 0; i < 20000; i++)
		total += ({ char big[1000 + i % 2]; big[i % 1000] = 1; big[i % 1000]; });
	return total;
}

int main(void)
{
	printf("%d\n", by_goto(6000));          // expect: 20000
	printf("%d\n", by_break_and_continue());  // expect: 39997
	printf("%d\n", by_statement_expression());  // expect: 20000
	return 0;
}
