// static inline, extern inline with a definition in this file, and recursion in them.
#include <stdio.h>

static inline int square(int x)
{
	return x * x;
}

inline int exported(int x);
extern inline int exported(int x)
{
	return x + 100;
}

static inline __attribute__((always_inline)) int always(int x)
{
	static int calls;

	return x + ++calls;
}

__inline__ static int factorial(int n)
{
	return n ? n * factorial(n - 1) : 1;
}

extern inline __attribute__((gnu_inline)) int gnu(int x)
{
	return -1;
}

int gnu(int x)
{
	return x * 3;
}

static inline _Noreturn void leave(int status);

int main(void)
{
	int (*f)(int) = square;

	printf("%d %d\n", square(5), f(6)); // expect: 25 36
	printf("%d\n", exported(1)); // expect: 101
	printf("%d\n", always(1) * 10 + always(1)); // expect: 23
	printf("%d\n", factorial(6)); // expect: 720
	printf("%d\n", gnu(5)); // expect: 15
	return 0;
}
