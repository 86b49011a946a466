// Static locals keep their value, are one for each function and block, and start as initialised.
#include <stdio.h>

static int counter(void)
{
	static int n;

	return ++n;
}

static int other(void)
{
	static int n = 100;

	{
		static int n = -1;

		n--;
		if (n < -3)
			return n;
	}
	return n++;
}

static int *where(int i)
{
	static int table[4] = {1, 2, 3};
	static int *const p = table + 1;

	p[2]++;
	return &table[i];
}

static int fib(int n)
{
	static int known[50] = {0, 1, 1};

	return n < 1 || known[n] ? known[n] : (known[n] = fib(n - 1) + fib(n - 2));
}

static const char *ring(int n)
{
	static char text[2][8];
	static unsigned turn;
	char *s = text[turn++ % 2];

	sprintf(s, "<%d>", n);
	return s;
}

int main(void)
{
	counter();
	counter();
	printf("%d\n", counter());              // expect: 3
	printf("%d\n", other());                // expect: 100
	printf("%d\n", other());                // expect: 101
	printf("%d\n", other());                // expect: -4
	*where(0) = 9;
	printf("%d %d\n", *where(0), *where(3)); // expect: 9 2
	printf("%d\n", fib(40));                // expect: 102334155
	printf("%s %s\n", ring(1), ring(2));    // expect: <1> <2>
	for (int i = 0; i < 3; i++) {
		static int each = 5;
		int fresh = 5;

		printf("%d %d\n", each++, fresh++);
		// expect: 5 5
		// expect: 6 5
		// expect: 7 5
	}
	return 0;
}
