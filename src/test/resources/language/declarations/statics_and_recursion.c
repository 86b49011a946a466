// Block-scope statics in recursive, inline and nested scopes keep one object each.
#include <stdio.h>

static int depth_of(int n)
{
	static int deepest;
	int here = n;

	if (n > 0)
		depth_of(n - 1);
	if (here > deepest)
		deepest = here;
	return deepest;
}

static int *scopes(int which)
{
	static int x = 1;

	for (int i = 0; i < 2; i++) {
		static int x = 10;
		if (which == 1)
			return &x;
		{
			static int x = 100;
			if (which == 2)
				return &x;
		}
	}
	return &x;
}

static const char *ring(const char *next)
{
	static const char *kept[3];
	static unsigned at;

	kept[at++ % 3] = next;
	return kept[at % 3] ?: "-";
}

static unsigned long fibonacci(int n)
{
	static unsigned long known[90];

	if (n < 2)
		return n;
	return known[n] ?: (known[n] = fibonacci(n - 1) + fibonacci(n - 2));
}

int main(void)
{
	printf("%d %d\n", depth_of(4), depth_of(2)); // expect: 4 2
	++*scopes(1);
	++*scopes(2);
	printf("%d %d %d\n", *scopes(0), *scopes(1), *scopes(2)); // expect: 1 11 101
	printf("%s %s\n", ring("a"), ring("b")); // expect: - -
	printf("%s\n", ring("c")); // expect: b
	printf("%s\n", ring("d")); // expect: a
	printf("%lu\n", fibonacci(80)); // expect: 23416728348467685
	return 0;
}
