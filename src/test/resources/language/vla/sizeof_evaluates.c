// sizeof evaluates its operand if, and only if, that is a variable-length array.
#include <stdio.h>

static int calls;

static int next(void)
{
	return ++calls;
}

int main(void)
{
	int i = 0, n = 4;
	int a[n][n];

	printf("%zu\n", sizeof(int[next() + 1]));  // expect: 8
	printf("%d\n", calls);                  // expect: 1
	printf("%zu\n", sizeof(char[next() + 1][next()]));  // expect: 8
	printf("%d\n", calls);                  // expect: 3
	printf("%zu\n", sizeof a[i++]);         // expect: 16
	printf("%d\n", i);                      // expect: 1
	printf("%zu\n", sizeof a[0][i++]);      // expect: 4
	printf("%d\n", i);                      // expect: 1
	printf("%zu\n", _Alignof(int[n]));      // expect: 4
	printf("%zu\n", sizeof(int (*)[next()]));  // expect: 8
	return 0;
}
