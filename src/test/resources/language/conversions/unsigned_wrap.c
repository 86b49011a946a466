// Unsigned arithmetic is modulo 2 to the width, in every width and operation.
#include <stdio.h>

int main(void)
{
	unsigned char c = 0;
	unsigned short s = 65535;
	unsigned u = 0;
	unsigned long l = 0;

	printf("%d\n", --c); // expect: 255
	printf("%d\n", (s += 2)); // expect: 1
	printf("%u\n", u - 1); // expect: 4294967295
	printf("%lu\n", --l); // expect: 18446744073709551615
	printf("%u\n", 3000000000u + 3000000000u); // expect: 1705032704
	printf("%u\n", 100000u * 100000u); // expect: 1410065408
	printf("%lu\n", l * l); // expect: 1
	printf("%u\n", -5u / 2); // expect: 2147483645
	printf("%u\n", -5u % 7); // expect: 6
	printf("%lu\n", (unsigned long) -5 % 7u); // expect: 4
	printf("%u\n", 2u - 3u > 0 ? 1u : 0u); // expect: 1
	for (u = 2; u + 1 > 0; u--)
		;
	printf("%u\n", u); // expect: 4294967295
	printf("%u %u\n", ~0u / 3, -(-1u)); // expect: 1431655765 1
	c = 255;
	printf("%d %d\n", c++, c); // expect: 255 255
	return 0;
}
