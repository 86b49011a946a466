// The value of an assignment is what the target then holds, in its type.
#include <stdio.h>

int main(void)
{
	char c;
	unsigned char u;
	int i, j, k;
	float f;
	_Bool b;
	struct { unsigned n : 3; } s;
	double d;

	printf("%d\n", c = 0x1ff); // expect: -1
	printf("%d\n", u = -1); // expect: 255
	printf("%d\n", b = 42); // expect: 1
	printf("%d\n", s.n = 13); // expect: 5
	i = c = u = 300;
	printf("%d %d %d\n", i, c, u); // expect: 44 44 44
	d = i = f = 2.75;
	printf("%g %d %g\n", d, i, f); // expect: 2 2 2.75
	d = f = 0.1;
	printf("%d\n", d == 0.1); // expect: 0
	i = j = k = 7;
	printf("%d\n", i + j + k); // expect: 21
	printf("%zu %zu\n", sizeof(c = i), sizeof(f = d)); // expect: 1 4
	printf("%d\n", (c = 127) + 1); // expect: 128
	if ((u = 256))
		puts("not reached");
	else
		puts("zero after the cut");
	while ((c = i--) > 5)
		printf("%d\n", c);
	// expect: zero after the cut
	// expect: 7
	// expect: 6
	printf("%d\n", (i, j = 9, k = j + 1)); // expect: 10
	return 0;
}
