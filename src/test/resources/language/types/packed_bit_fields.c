// In a packed struct bit-fields cross every boundary; values and neighbours survive.
#include <stdio.h>

struct __attribute__((packed)) frame {
	unsigned a : 3;
	unsigned b : 30;
	unsigned c : 7;
	unsigned long d : 60;
	signed e : 12;
	unsigned char f;
};

int main(void)
{
	struct frame x = { 5, 0x2aaaaaaa, 0x55, 0x123456789abcdef, -7, 0xee };
	const unsigned char *p = (const unsigned char *) &x;

	printf("%zu\n", sizeof x); // expect: 15
	printf("%x %x %x\n", x.a, x.b, x.c); // expect: 5 2aaaaaaa 55
	printf("%lx %d %x\n", (unsigned long) x.d, x.e, x.f); // expect: 123456789abcdef -7 ee
	x.b = 0x15555555;
	printf("%x %x %x\n", x.a, x.b, x.c); // expect: 5 15555555 55
	x.d ^= 0xfffffffffffffff;
	x.e--;
	printf("%lx %d %x\n", (unsigned long) x.d, x.e, x.f); // expect: edcba9876543210 -8 ee
	for (unsigned i = 0; i < sizeof x; i++)
		printf("%02x", p[i]);
	printf("\n"); // expect: adaaaaaaaa1032547698badc8effee
	return 0;
}
