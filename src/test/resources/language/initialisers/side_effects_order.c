// Automatic initialisers run in order, each with its declaration, and again each time it is reached.
#include <stdio.h>

static int trace(int x)
{
	printf("t%d\n", x);
	return x;
}

struct pair { int a, b; };

static int loop(void)
{
	int total = 0;

	for (int i = 0; i < 2; i++) {
		int x = trace(i + 1), y = x * 10;
		total += y;
	}
	return total;
}

int main(void)
{
	int a[3] = { trace(1), trace(2), trace(3) };
	// expect: t1
	// expect: t2
	// expect: t3
	printf("%d\n", a[0] * 100 + a[1] * 10 + a[2]); // expect: 123
	struct pair p = { .b = trace(4), .a = trace(5) };
	// expect: t5
	// expect: t4
	printf("%d %d\n", p.a, p.b); // expect: 5 4
	int x = trace(6), y = x + trace(7);
	// expect: t6
	// expect: t7
	printf("%d\n", y); // expect: 13
	printf("%d\n", loop());
	// expect: t1
	// expect: t2
	// expect: 30
	int n = 1, m = n++, k = n;
	printf("%d %d %d\n", n, m, k); // expect: 2 1 2
	return 0;
}
