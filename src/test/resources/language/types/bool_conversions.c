// _Bool holds 0 or 1: any non-zero number, fraction or pointer becomes 1.
#include <stdio.h>
#include <stdbool.h>

static bool positive(int x)
{
	return x & 0x100;
}

int main(void)
{
	int x;
	_Bool a = 256, b = 0.5, c = &x, d = 0.0, e = (char *) 0;
	bool array[3] = { 5, -1, 0 };
	struct { _Bool flag : 1; _Bool other; } s = { 4, 4 };

	printf("%d %d %d %d %d\n", a, b, c, d, e); // expect: 1 1 1 0 0
	printf("%d %d %d\n", array[0], array[1], array[2]); // expect: 1 1 0
	printf("%d %d\n", s.flag, s.other); // expect: 1 1
	printf("%d %d\n", (bool) 1e-300, (bool) -0.0); // expect: 1 0
	printf("%d\n", positive(0x300)); // expect: 1
	a++;
	printf("%d\n", a); // expect: 1
	a--;
	b--;
	d--;
	printf("%d %d %d\n", a, b, d); // expect: 0 0 1
	a += 5;
	printf("%d\n", a); // expect: 1
	b = a + a;
	printf("%d %zu\n", b, sizeof(a + a)); // expect: 1 4
	printf("%d %d\n", ~(bool) 1, !(bool) 2); // expect: -2 0
	a |= 0x80;
	a ^= 1;
	printf("%d\n", a); // expect: 0
	unsigned char *raw = (unsigned char *) &c;
	printf("%d\n", *raw); // expect: 1
	return 0;
}
