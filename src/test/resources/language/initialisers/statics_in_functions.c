// A static local's initialiser is constant, may point to itself, to literals, labels and functions.
#include <stdio.h>

static int count(int reset)
{
	static int n = 1 << 3, *p = &n;
	static struct { int *self; char text[4]; } s = { .text = "xyz", .self = &n };

	if (reset)
		*s.self = 100;
	return (*p)++ + (s.text[2] == 'z');
}

static int dispatch(int op)
{
	static void *const labels[] = { &&zero, &&one, [3] = &&three };

	if (op < 0 || op > 3 || !labels[op])
		return -1;
	goto *labels[op];
zero:
	return 10;
one:
	return 11;
three:
	return 13;
}

static int (*self(void))(int)
{
	static int (*const functions[])(int) = { count, dispatch };

	return functions[1];
}

int main(void)
{
	printf("%d\n", count(0)); // expect: 9
	printf("%d\n", count(0)); // expect: 10
	printf("%d\n", count(1)); // expect: 101
	printf("%d %d %d %d\n", dispatch(0), dispatch(1), dispatch(2), dispatch(3)); // expect: 10 11 -1 13
	printf("%d\n", self()(3)); // expect: 13
	for (int i = 0; i < 3; i++) {
		static int calls = { 5 }, *where = &calls;
		printf("%d\n", ++*where);
	}
	// expect: 6
	// expect: 7
	// expect: 8
	return 0;
}
