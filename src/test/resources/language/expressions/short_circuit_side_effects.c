// && and || stop as soon as they know; their value is 0 or 1 whatever the operands are.
#include <stdio.h>

static char trace[64];
static int length;

static int t(char name, int value)
{
	trace[length++] = name;
	trace[length] = 0;
	return value;
}

static const char *taken(void)
{
	length = 0;
	return trace;
}

int main(void)
{
	int r, *p = 0;
	double d = 0.5;

	r = t('a', 0) && t('b', 1);
	printf("%d %s\n", r, taken());          // expect: 0 a
	r = t('a', 0) || t('b', 5);
	printf("%d %s\n", r, taken());          // expect: 1 ab
	r = t('a', 1) && t('b', 0) || t('c', 9) && t('d', 7);
	printf("%d %s\n", r, taken());          // expect: 1 abcd
	r = (t('a', 1) || t('b', 0)) && !(t('c', 0) || t('d', 0));
	printf("%d %s\n", r, taken());          // expect: 1 acd
	r = t('a', 1) && (t('b', 0), t('c', 2));
	printf("%d %s\n", r, taken());          // expect: 1 abc
	printf("%d\n", p && *p);                // expect: 0
	printf("%d\n", !p || *p);               // expect: 1
	printf("%d\n", d && -0.0 == 0);         // expect: 1
	printf("%d\n", d && -0.0);              // expect: 0
	printf("%d\n", (p || "x") + (d && 'y')); // expect: 2
	printf("%d\n", !!"" + !p);              // expect: 2
	if (t('a', 0) || t('b', 1) && t('c', 0) || t('d', 1))
		printf("%s\n", taken());        // expect: abcd
	while (t('x', length < 5) && t('y', 1))
		;
	printf("%s\n", taken());                // expect: xyxyxyx
	return 0;
}
