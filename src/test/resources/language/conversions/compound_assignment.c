// a op= b computes in the common type and is cut back to a's type, sign and all.
#include <stdio.h>

int main(void)
{
	char c = 100;
	unsigned char u = 200;
	short s = -1;
	int i = 10;
	unsigned n = 1;
	long l = 1;
	_Bool b = 0;

	c += 100;
	printf("%d\n", c); // expect: -56
	u *= 2;
	printf("%d\n", u); // expect: 144
	u -= 145;
	printf("%d\n", u); // expect: 255
	s >>= 1;
	printf("%d\n", s); // expect: -1
	s /= 2u;
	printf("%d\n", s); // expect: -1
	i *= 0.35;
	printf("%d\n", i); // expect: 3
	i -= 5u;
	printf("%d\n", i / 2); // expect: -1
	n += -3;
	printf("%u\n", n); // expect: 4294967294
	n /= -1;
	printf("%u\n", n); // expect: 0
	l <<= 33;
	l += 1.5;
	printf("%ld\n", l); // expect: 8589934593
	c = 5;
	c -= 5.9;
	printf("%d\n", c); // expect: 0
	b += 7;
	b ^= 1;
	printf("%d\n", b); // expect: 0
	i = 7;
	printf("%d\n", i += i *= 2); // expect: 28
	u = 0xf0;
	u = ~u >> 4;
	printf("%d\n", u); // expect: 240
	printf("%d\n", (c = 300) == 300); // expect: 0
	return 0;
}
