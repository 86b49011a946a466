// __LINE__ inside a macro is the line of the call; a spliced line has one number, the next goes on.
#include <stdio.h>

#define HERE __LINE__
#define SUM(a, b) ((a) + (b) - 2 * __LINE__)

static int at(int line, int base)
{
	return line - base;
}

int main(void)
{
	int base = __LINE__;

	printf("%d\n", at(HERE, base)); // expect: 2
	printf("%d\n", at(\
__LINE__, base));
	printf("%d\n", at(__LINE__, base));
	// expect: 4
	// expect: 5
	printf("%d\n", SUM(__LINE__, __LINE__)); // expect: 0
	int x = \
\
HERE, y = HERE;
	printf("%d %d\n", x == y, at(__LINE__, x)); // expect: 1 1
	return 0;
}
