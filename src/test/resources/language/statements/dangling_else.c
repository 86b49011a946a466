// else belongs to the nearest if, through loops, labels and nested conditionals.
#include <stdio.h>

static const char *f(int a, int b)
{
	if (a)
		if (b)
			return "both";
		else
			return "only a";
	return "not a";
}

static int g(int a, int b, int c)
{
	if (a)
		while (b--)
			if (c)
				return 1;
			else
				return 2;
	else if (b)
	label:
		if (c)
			return 3;
		else
			for (; c < 5; c++)
				if (c == 3)
					return 4;
				else
					;
	else
		return 5;
	return 6;
}

int main(void)
{
	printf("%s, %s, %s\n", f(1, 1), f(1, 0), f(0, 1)); // expect: both, only a, not a
	printf("%d %d %d\n", g(1, 1, 1), g(1, 1, 0), g(1, 0, 0)); // expect: 1 2 6
	printf("%d %d %d %d\n", g(0, 1, 1), g(0, 1, 0), g(0, 0, 0), g(0, 1, -9)); // expect: 3 4 5 3
	if (0) ; else printf("empty then\n");   // expect: empty then
	if (1) { } else ;
	if (({ int x = 3; x; }) > 2) printf("block condition\n"); // expect: block condition
	return 0;
}
