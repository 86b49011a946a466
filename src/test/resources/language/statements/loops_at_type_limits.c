// Loops that end at the edge of a type, count down through zero, or wrap.
#include <limits.h>
#include <stdio.h>

int main(void)
{
	unsigned n = 0;
	unsigned char b = 0;
	signed char c = 100;
	unsigned short s = 3;
	unsigned u;
	int i;
	size_t z;

	do
		n++;
	while (++b);
	printf("%u\n", n);                      // expect: 256
	for (n = 0; c > 0; c++)
		n++;
	printf("%u %d\n", n, c);                // expect: 28 -128
	while (s-- > 0)
		n++;
	printf("%u %u\n", n, s);                // expect: 31 65535
	for (u = UINT_MAX - 2, n = 0; u > 5; u++)
		n++;
	printf("%u %u\n", n, u);                // expect: 3 0
	for (i = INT_MAX - 3, n = 0;; i++) {
		n++;
		if (i == INT_MAX)
			break;
	}
	printf("%u\n", n);                      // expect: 4
	for (z = 5, n = 0; z-- > 0;)
		n = n * 10 + z;
	printf("%u %d\n", n, z == (size_t)-1);  // expect: 43210 1
	for (i = INT_MIN, n = 0; i < INT_MIN + 3; ++i)
		n++;
	printf("%u\n", n);                      // expect: 3
	for (u = 1, n = 0; u; u <<= 1)
		n++;
	printf("%u\n", n);                      // expect: 32
	return 0;
}
