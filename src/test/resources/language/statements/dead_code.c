// Code that cannot run must still compile and must not run.
#include <stdio.h>
#include <stdlib.h>

static int undefined_here(void);

static int f(int n)
{
	return n * 2;
	n = 1 / 0;
	printf("dead\n");
	while (1)
		n++;
}

static int g(int n)
{
	for (;;) {
		if (n > 3)
			return n;
		n++;
		continue;
		n += 100;
	}
	return -1;
}

static void h(int n)
{
	if (0) {
		printf("dead %d\n", undefined_here());
	case_in_dead:
		printf("reached by goto %d\n", n);
		return;
	}
	if (n)
		goto case_in_dead;
	printf("not by goto\n");
}

int main(void)
{
	int x = 0;

	printf("%d %d\n", f(21), g(0));         // expect: 42 4
	h(0);                                   // expect: not by goto
	h(4);                                   // expect: reached by goto 4
	if (1 || undefined_here())
		printf("short\n");              // expect: short
	while (0)
		x = 1 / x;
	1 ? 0 : x++;
	sizeof(x++);
	switch (2) {
		printf("before any case\n");
	case 1:
		printf("no\n");
		break;
		printf("after break\n");
	}
	printf("%d\n", x);                      // expect: 0
	exit(0);
	return 9;
}
