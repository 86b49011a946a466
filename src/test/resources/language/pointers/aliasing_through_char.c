// Any object may be read and written as bytes; little-endian order shows.
#include <stdio.h>
#include <string.h>
#include <stdint.h>

struct record { uint16_t id; uint8_t flags; uint32_t value; };

static void hex(const void *p, size_t n)
{
	const unsigned char *c = p;

	for (size_t i = 0; i < n; i++)
		printf("%02x%c", c[i], i + 1 < n ? ' ' : '\n');
}

int main(void)
{
	int x = 0x11223344;
	unsigned char *c = (unsigned char *) &x;
	double one = 1.0;
	float f = -2.5f;
	uint64_t bits;
	struct record r;

	memset(&r, 0, sizeof r);
	r.id = 0xbeef;
	r.flags = 7;
	r.value = 0x01020304;
	hex(&x, sizeof x); // expect: 44 33 22 11
	c[3] = 0xaa;
	printf("%x\n", x); // expect: aa223344
	*(short *) &x = -1;
	printf("%x\n", x); // expect: aa22ffff
	memcpy(&bits, &one, sizeof bits);
	printf("%lx\n", (unsigned long) bits); // expect: 3ff0000000000000
	hex(&f, sizeof f); // expect: 00 00 20 c0
	hex(&r, sizeof r); // expect: ef be 07 00 04 03 02 01
	long l = -2;
	hex(&l, sizeof l); // expect: fe ff ff ff ff ff ff ff
	char *p = (char *) &l;
	printf("%d %d\n", p[0], *(int *) (p + 4)); // expect: -2 -1
	*(uint32_t *) (p + 2) = 0;
	printf("%lx\n", l); // expect: ffff00000000fffe
	return 0;
}
