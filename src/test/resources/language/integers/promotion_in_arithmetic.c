// char and short arithmetic happens in int: no wrap in the middle, sign of the result, comparisons.
#include <stdio.h>

int main(void)
{
	unsigned char a = 200, b = 100, c = 50;
	signed char s = -1;
	unsigned short h = 65535;
	char ch = 'z';

	printf("%d\n", a + b);                  // expect: 300
	printf("%d\n", (a + b) / 2);            // expect: 150
	printf("%d\n", (unsigned char)(a + b) / 2); // expect: 22
	printf("%d\n", c - a);                  // expect: -150
	printf("%d\n", c - a < 0);              // expect: 1
	printf("%d\n", a * b * c);              // expect: 1000000
	printf("%d\n", ~a);                     // expect: -201
	printf("%d\n", ~a == 55);               // expect: 0
	printf("%d\n", (unsigned char)~a == 55); // expect: 1
	printf("%d\n", a << 8 >> 8);            // expect: 200
	printf("%d\n", (unsigned char)(a << 1) >> 1); // expect: 72
	printf("%d\n", -h);                     // expect: -65535
	printf("%d\n", h + 1 == 0x10000);       // expect: 1
	printf("%d\n", s == 0xff);              // expect: 0
	printf("%d\n", (s & 0xff) == 0xff);     // expect: 1
	printf("%u\n", s + 0u);                 // expect: 4294967295
	printf("%d\n", s >> 4);                 // expect: -1
	printf("%d\n", (unsigned char)s >> 4);  // expect: 15
	printf("%d\n", ch + 10);                // expect: 132
	printf("%d\n", (char)(ch + 10));        // expect: -124
	h *= h;
	printf("%d\n", h);                      // expect: 1
	a = a + b;
	printf("%d\n", a);                      // expect: 44
	printf("%d\n", !a + -c % 7);            // expect: -1
	return 0;
}
