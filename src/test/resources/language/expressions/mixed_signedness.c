// The usual arithmetic conversions: where -1 is large and where it is not.
#include <stdio.h>

int main(void)
{
	int m = -1;
	unsigned u = 1;
	long l = -1;
	unsigned long ul = 1;
	unsigned short us = 1;
	unsigned char uc = 255;
	signed char sc = -1;
	char c = '\xff';

	printf("%d\n", m < u);                  // expect: 0
	printf("%d\n", m < us);                 // expect: 1
	printf("%d\n", l < u);                  // expect: 1
	printf("%d\n", l < ul);                 // expect: 0
	printf("%d\n", m == 0xffffffff);        // expect: 1
	printf("%d\n", l == 0xffffffff);        // expect: 0
	printf("%d\n", l == 0xffffffffffffffff); // expect: 1
	printf("%d\n", uc == sc);               // expect: 0
	printf("%d\n", (unsigned char)sc == uc); // expect: 1
	printf("%d\n", c == 0xff);              // expect: 0
	printf("%d\n", c == '\xff');            // expect: 1
	printf("%u\n", m / 2 + u);              // expect: 1
	printf("%u\n", m + 0u >> 28);           // expect: 15
	printf("%lu\n", m * ul);                // expect: 18446744073709551615
	printf("%ld\n", l + u);                 // expect: 0
	printf("%d\n", m - u < 0);              // expect: 0
	printf("%d\n", (long)(m - u) < 0);      // expect: 0
	printf("%d\n", us - 2 < 0);             // expect: 1
	printf("%lx\n", (unsigned long)m ^ u);  // expect: fffffffffffffffe
	printf("%lx\n", (unsigned long)(unsigned)m); // expect: ffffffff
	printf("%d\n", sizeof(int) > -1);       // expect: 0
	printf("%d\n", m % (int)us == 0 && (m ? -5 % 3 : 1) == -2); // expect: 1
	return 0;
}
