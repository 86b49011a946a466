// Old-style definitions: parameters declared after the list, missing ones int, narrow ones promoted.
#include <stdio.h>

int add(a, b)
	int a, b;
{
	return a + b;
}

double scale(x, by, flag)
	float x;
	char by;
{
	return flag ? x * by : x;
}

static char *pick(strings, which)
	char **strings;
	short which;
{
	return strings[which];
}

call(f, a)
	int (*f)();
{
	return f(a, 1);
}

int no_parameters()
{
	return 9;
}

int main()
{
	char *strings[] = { "zero", "one" };

	printf("%d\n", add(1, 2)); // expect: 3
	printf("%g\n", scale(1.5f, 4, 1)); // expect: 6
	printf("%g\n", scale(1.5, 300, 1)); // expect: 66
	printf("%s\n", pick(strings, 65537)); // expect: one
	printf("%d\n", call(add, 6)); // expect: 7
	printf("%d\n", no_parameters()); // expect: 9
	return 0;
}
