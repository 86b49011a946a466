// default may stand anywhere; control falls through it, and only an unmatched value jumps to it.
#include <stdio.h>

static void f(int n)
{
	printf("%d:", n);
	switch (n) {
	default:
		printf(" default");
	case 1:
		printf(" one");
		break;
	case 2:
		printf(" two");
	case 3:
	case 4:
		printf(" three-four");
		if (n == 4)
			break;
		printf(" not four");
	case 5:;
		printf(" five");
	}
	printf("\n");
}

static int middle(int n)
{
	int r = 0;

	switch (n) {
	case 1:
		r += 1;
	default:
		r += 10;
	case 2:
		r += 100;
	}
	return r;
}

int main(void)
{
	for (int i = 0; i < 7; i++)
		f(i);
	// expect: 0: default one
	// expect: 1: one
	// expect: 2: two three-four not four five
	// expect: 3: three-four not four five
	// expect: 4: three-four
	// expect: 5: five
	// expect: 6: default one
	printf("%d %d %d\n", middle(1), middle(2), middle(3)); // expect: 111 100 110
	return 0;
}
