// The comma operator sequences; the conditional's omitted middle evaluates its condition once.
#include <stdio.h>

static int calls;

static int next(void)
{
	return ++calls;
}

int main(void)
{
	int a = (next(), next(), 40);

	printf("%d %d\n", a, calls);        // expect: 40 2
	printf("%d\n", next() ?: 99);       // expect: 3
	printf("%d\n", calls);              // expect: 3
	printf("%d\n", 0 ?: 99);            // expect: 99
	return 0;
}
