// Comparing signed with unsigned converts the signed one when its rank is not higher.
#include <stdio.h>

int main(void)
{
	int i = -1;
	unsigned u = 1;
	long l = -1;
	unsigned char c = 255;
	signed char s = -1;
	unsigned short us = 65535;
	size_t size = 3;

	printf("%d\n", i < u); // expect: 0
	printf("%d\n", l < u); // expect: 1
	printf("%d\n", i < c); // expect: 1
	printf("%d\n", s == c); // expect: 0
	printf("%d\n", s == -1); // expect: 1
	printf("%d\n", us == (unsigned short) i); // expect: 1
	printf("%d\n", us == i); // expect: 0
	printf("%d\n", i < (int) size); // expect: 1
	printf("%d\n", i < size); // expect: 0
	printf("%d\n", -1 < sizeof i); // expect: 0
	printf("%d\n", l < 1UL); // expect: 0
	printf("%d\n", -1L > 1U); // expect: 0
	printf("%d\n", i == 0xffffffff); // expect: 1
	printf("%d\n", l == 0xffffffff); // expect: 0
	printf("%d\n", (i > u) == (u < i)); // expect: 1
	printf("%d\n", u > -2 ? 1 : 0); // expect: 0
	printf("%d\n", (unsigned char) -1 > 0); // expect: 1
	return 0;
}
