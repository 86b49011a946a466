// Variable-length arrays in switch branches and for clauses, structs as elements.
#include <stdio.h>

struct point { int x, y; };

static int f(int k, int n)
{
	switch (k) {
	case 1: {
		int a[n];

		a[n - 1] = 5;
		return a[n - 1];
	}
	case 2: {
		struct point p[n];

		p[1].y = 6;
		if (n > 2)
			break;
		return p[1].y;
	}
	default:
		return 7;
	}
	return 8;
}

int main(void)
{
	int n = 5, total = 0;

	printf("%d %d %d %d\n", f(1, 3), f(2, 2), f(2, 3), f(3, 1));  // expect: 5 6 8 7
	for (int i = 0, a[n]; i < n; i++) {
		a[i] = i;
		total += a[i] + (int)sizeof a;
	}
	printf("%d\n", total);                  // expect: 110
	return 0;
}
