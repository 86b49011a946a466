// Conversion to _Bool tests against zero; every other narrow type cuts bits.
#include <stdio.h>

static _Bool result(int x)
{
	return x;
}

static int argument(_Bool b)
{
	return b;
}

int main(void)
{
	int n = 256;
	char c = n;
	_Bool b = n;
	int *p = &n;

	printf("%d %d\n", c, b); // expect: 0 1
	printf("%d %d\n", result(0x10000), argument(512)); // expect: 1 1
	printf("%d\n", (_Bool) p + (_Bool) (void *) 0); // expect: 1
	printf("%d %d\n", (unsigned char) 256, (_Bool) 256); // expect: 0 1
	b = b + b;
	printf("%d\n", b); // expect: 1
	b = !b;
	b -= 1;
	printf("%d\n", b); // expect: 1
	b *= 0;
	printf("%d\n", b); // expect: 0
	b += 0.25;
	printf("%d\n", b); // expect: 1
	printf("%d %d\n", b ? 10 : 20, -b); // expect: 10 -1
	printf("%d\n", (n == 256) + (n > 1) + !!n); // expect: 3
	n = (b = 5) + 1;
	printf("%d\n", n); // expect: 2
	printf("%d\n", b << 3 | b); // expect: 9
	return 0;
}
