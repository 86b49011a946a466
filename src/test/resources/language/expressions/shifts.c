// Shift results have the left operand's promoted type; the count's type does not matter.
#include <stdio.h>

int main(void)
{
	unsigned char c = 0x81;
	signed char sc = -1;
	int i = -16;
	unsigned u = 0xf0000000;
	long long n = 3;
	unsigned long long big = 1;

	printf("%x\n", c << 4);                 // expect: 810
	printf("%x\n", c << 24);                // expect: 81000000
	printf("%d\n", sc >> 7);                // expect: -1
	printf("%d\n", i >> 2LL);               // expect: -4
	printf("%x\n", u >> n);                 // expect: 1e000000
	printf("%x\n", u << n);                 // expect: 80000000
	printf("%zu %zu\n", sizeof(c << n), sizeof(n << c)); // expect: 4 8
	printf("%llx\n", big << 63);            // expect: 8000000000000000
	printf("%llx\n", big << 63 >> 62);      // expect: 2
	printf("%llx\n", (unsigned long long)(i >> 1)); // expect: fffffffffffffff8
	printf("%llx\n", -1LL << 60);           // expect: f000000000000000
	printf("%x\n", 1u << 31);               // expect: 80000000
	printf("%d\n", 1 << 31 >> 31);          // expect: -1
	printf("%d\n", (int)(-1u >> 1) == 0x7fffffff); // expect: 1
	c <<= 1;
	printf("%x\n", c);                      // expect: 2
	c >>= 1;
	printf("%x\n", c);                      // expect: 1
	sc = -128;
	sc >>= 1;
	printf("%d\n", sc);                     // expect: -64
	u = 0x80000000;
	u >>= sizeof u * 8 - 1;
	printf("%u\n", u);                      // expect: 1
	i = 5;
	printf("%d\n", 1 << i-- << i);          // expect: 512
	return 0;
}
