// Narrow operands become int before any arithmetic, so they neither wrap nor stay unsigned.
#include <stdio.h>

int main(void)
{
	unsigned char a = 200, b = 100;
	signed char c = -128;
	unsigned short s = 65535;
	_Bool t = 1;

	printf("%d\n", a + b); // expect: 300
	printf("%d\n", a - b - b - 1 < 0); // expect: 1
	printf("%d\n", -c); // expect: 128
	printf("%d\n", ~a); // expect: -201
	printf("%d\n", -s); // expect: -65535
	printf("%d\n", s + 1); // expect: 65536
	printf("%d\n", a << 8); // expect: 51200
	printf("%d\n", (unsigned char) (a << 1)); // expect: 144
	printf("%d\n", t + t + t); // expect: 3
	printf("%d\n", -t < 0); // expect: 1
	printf("%zu %zu %zu\n", sizeof(a + b), sizeof +c, sizeof ~s); // expect: 4 4 4
	printf("%d\n", (a ^ 0xff) == (unsigned char) ~a); // expect: 1
	printf("%d\n", ~a == (unsigned char) ~a); // expect: 0
	printf("%u\n", (unsigned) s * s); // expect: 4294836225
	return 0;
}
