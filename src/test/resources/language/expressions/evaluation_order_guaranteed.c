// What C fixes: &&, ||, ?:, comma and full expressions are sequence points; calls complete before the callee.
#include <stdio.h>

static int step;
static int log_[16];

static int mark(int n)
{
	log_[step++] = n;
	return n;
}

static void show(void)
{
	for (int i = 0; i < step; i++)
		printf("%d%c", log_[i], i == step - 1 ? '\n' : ' ');
	step = 0;
}

int main(void)
{
	int i = 0, a[3] = {0};

	mark(1), mark(2), mark(3);
	show();                                 // expect: 1 2 3
	if (mark(0) || mark(4))
		mark(5);
	show();                                 // expect: 0 4 5
	i = mark(1) ? mark(2) : mark(3);
	show();                                 // expect: 1 2
	for (mark(1); i < 4 && mark(2); i++, mark(3))
		;
	show();                                 // expect: 1 2 3 2 3
	do
		mark(7);
	while (mark(i++ < 5));
	show();                                 // expect: 7 1 7 0
	a[mark(1)] = (mark(8), mark(9));
	printf("%d\n", a[1]);                   // expect: 9
	step = 0;
	i = 5;
	i = i++ + 0 * i ? i : -1;
	printf("%d\n", i);                      // expect: 6
	return 0;
}
