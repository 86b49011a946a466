// A macro argument is text: each mention evaluates it again, and precedence is the caller's problem.
#include <stdio.h>

#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define SQUARE(x) x * x
#define SAFE(x) ({ __typeof__(x) _x = (x); _x * _x; })
#define SWAP(a, b) do { __typeof__(a) t_ = a; a = b; b = t_; } while (0)
#define UNUSED(x)

static int calls;

static int next(void)
{
	return ++calls;
}

int main(void)
{
	int i = 3, j = 4;

	printf("%d\n", MAX(next(), 0)); // expect: 2
	printf("%d\n", calls); // expect: 2
	printf("%d\n", SQUARE(1 + 2)); // expect: 5
	printf("%d\n", SAFE(next())); // expect: 9
	printf("%d\n", calls); // expect: 3
	UNUSED(next();)
	if (calls)
		SWAP(i, j);
	else
		puts("not here");
	printf("%d %d %d\n", i, j, calls); // expect: 4 3 3
	return 0;
}
