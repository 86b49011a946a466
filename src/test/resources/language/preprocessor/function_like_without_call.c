// A function-like macro without parentheses is a plain name; the parentheses may come later.
#include <stdio.h>

static int twice(int x)
{
	return 2 * x;
}

#define twice(x) (100 + (x))
#define NAME twice
#define OPEN (
#define id(x) x

int main(void)
{
	int (*f)(int) = twice;

	printf("%d\n", twice(1)); // expect: 101
	printf("%d\n", (twice)(1)); // expect: 2
	printf("%d\n", f(1)); // expect: 2
	printf("%d\n", NAME(2)); // expect: 102
	printf("%d\n", id(twice)(3)); // expect: 103
	printf("%d\n", id(twice OPEN 3))); // expect: 103
	printf("%d\n", twice
	       // a comment between
	       (4)); // expect: 104
	printf("%d\n", id(id(twice)(5))); // expect: 105
	printf("%d\n", id(id(twice))(6)); // expect: 106
	return 0;
}
