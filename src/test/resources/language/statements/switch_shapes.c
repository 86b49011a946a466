// switch bodies that are not a tidy block: one statement, no braces, declarations before the first label.
#include <stdio.h>

static int one(int n)
{
	switch (n)
	case 1:
		return 10;
	return 20;
}

static int skipped(int n)
{
	switch (n) {
		int k;
		k = 100;
	case 0:
		k = 5;
	case 1:
		k = n + 7;
		return k;
	}
	return -1;
}

static int loop(int n)
{
	int r = 0;

	switch (n)
	default:
		while (r < n)
			r += 3;
	return r;
}

static int if_inside(int n)
{
	switch (n)
	if (0)
		case 3: return 33;
	else
		case 4: return 44;
	return 0;
}

int main(void)
{
	printf("%d %d\n", one(1), one(2));      // expect: 10 20
	printf("%d %d %d\n", skipped(0), skipped(1), skipped(2)); // expect: 7 8 -1
	printf("%d %d\n", loop(7), loop(0));    // expect: 9 0
	printf("%d %d %d\n", if_inside(3), if_inside(4), if_inside(5)); // expect: 33 44 0
	switch (5)
		;
	switch (printf("evaluated\n")) {        // expect: evaluated
	}
	switch (1) {
	default:;
	}
	return 0;
}
