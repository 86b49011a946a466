// A break leaves the inner switch only; cases belong to the nearest switch, through loops and blocks.
#include <stdio.h>

static int f(int a, int b)
{
	int r = 0;

	switch (a) {
	case 0:
		switch (b) {
		case 0:
			r = 1;
			break;
		case 1:
			return 2;
		default:
			r = 3;
		}
		r += 10;
		break;
	case 1:
		for (int i = 0; i < 5; i++) {
			switch (i) {
			case 1:
				continue;
			case 3:
				break;
			default:
				r += i;
				if (i == b)
					goto out;
			}
			r += 100;
		}
		{
	case 2:
			r += 1000;
		}
		break;
	case 3:
		do {
			r++;
	case 4:
			r += 7;
			if (b-- > 0)
				continue;
			break;
		} while (r < 100);
		r *= 2;
	}
out:
	return r;
}

int main(void)
{
	printf("%d %d %d\n", f(0, 0), f(0, 1), f(0, 2)); // expect: 11 2 13
	printf("%d %d %d\n", f(1, 9), f(1, 2), f(1, 0)); // expect: 1406 102 0
	printf("%d\n", f(2, 0));                // expect: 1000
	printf("%d %d\n", f(3, 2), f(4, 2));    // expect: 48 46
	printf("%d\n", f(5, 5));                // expect: 0
	return 0;
}
