// Declarations among statements; what goto and switch jump over has storage but no initialisation.
#include <stdio.h>

static int jump(int into)
{
	int total = 0;

	if (into)
		goto inside;
	for (int i = 0; i < 3; i++) {
		int kept;
inside:
		kept = 5;
		total += kept;
		if (into)
			break;
	}
	return total;
}

static int choose(int n)
{
	switch (n) {
		int x;
	case 1:
		x = 10;
		return x + n;
	case 2: {
		int x = 20;
		return x + n;
	}
	default:;
		int y = 30;
		return y + n;
	}
}

int main(void)
{
	int a = 1;
	a++;
	int b = a * 10, c = b + a;
	printf("%d %d %d\n", a, b, c); // expect: 2 20 22
	printf("%d %d\n", jump(0), jump(1)); // expect: 15 5
	printf("%d %d %d\n", choose(1), choose(2), choose(3)); // expect: 11 22 33
	int count = 0;
again:;
	int fresh = 7;
	fresh++;
	if (++count < 3)
		goto again;
	printf("%d %d\n", fresh, count); // expect: 8 3
	return 0;
}
