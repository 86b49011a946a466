// An inner declaration hides the outer from its own declarator on; its initialiser sees the new name.
#include <stdio.h>

static int x = 1;

static int parameter(int x)
{
	{
		int x = 30;
		(void) x;
	}
	return x;
}

static int own_size(void)
{
	int y = 5;
	{
		char y[sizeof y + 2];
		return sizeof y;
	}
}

int main(void)
{
	printf("%d\n", x); // expect: 1
	int x = 2;
	printf("%d\n", x); // expect: 2
	for (int x = 3; x < 4; x++) {
		printf("%d\n", x);
		int x = 5;
		printf("%d\n", x);
	}
	// expect: 3
	// expect: 5
	if (x) {
		extern int printf(const char *, ...);
		enum { x = 6 };
		printf("%d\n", x);
	}
	// expect: 6
	struct x { int x; } s = { 7 };
	printf("%d %d\n", s.x, x); // expect: 7 2
	printf("%d\n", parameter(8)); // expect: 8
	printf("%d\n", own_size()); // expect: 6
	int *x_address = &x;
	{
		void *x = &x;
		printf("%d %d\n", x == (void *) &x, *x_address);
	}
	// expect: 1 2
	return 0;
}
