// static, extern, register and auto, and what a later declaration inherits from an earlier.
#include <stdio.h>

static int internal(void);
static int value = 1;
extern int value;

int internal(void)
{
	return 11;
}

static int array[3];

static int *address(void)
{
	extern int value;

	return &value;
}

int main(void)
{
	register int r = 3;
	auto int a = 4;
	register struct { int x[2]; } rs = { { 5, 6 } };
	static int *pointer = &array[1];
	register char *text = "text";

	printf("%d %d\n", internal(), value); // expect: 11 1
	*address() = 2;
	printf("%d\n", value); // expect: 2
	r += a;
	printf("%d %d\n", r, rs.x[1]); // expect: 7 6
	*pointer = 8;
	printf("%d\n", array[1]); // expect: 8
	for (register int i = 0; i < 1; i++)
		printf("%c\n", *++text); // expect: e
	return 0;
}
