// Bit-fields of enum, _Bool, char, short and long, in structs and unions, with members between.
#include <stdio.h>
#include <string.h>

enum colour { RED, GREEN, BLUE };

struct mix {
	enum colour c : 2;
	_Bool on : 1;
	unsigned char small : 3;
	short s : 9;
	char plain;
	unsigned long big : 48;
	signed char last : 2;
};

union both {
	unsigned bits : 5;
	int all;
	struct { unsigned low : 16, high : 16; };
};

int main(void)
{
	struct mix m;
	union both u = { .all = -1 };
	unsigned char *p = (unsigned char *) &m;

	memset(&m, 0, sizeof m);
	m.c = BLUE;
	m.on = 8;
	m.small = 13;
	m.s = -200;
	m.plain = 'p';
	m.big = 0xabcdef012345;
	m.last = -2;
	printf("%zu\n", sizeof m); // expect: 16
	printf("%d %d %d %d\n", m.c, m.on, m.small, m.s); // expect: 2 1 5 -200
	printf("%c %lx %d\n", m.plain, (unsigned long) m.big, m.last); // expect: p abcdef012345 -2
	for (unsigned i = 0; i < sizeof m; i++)
		printf("%02x", p[i]);
	printf("\n"); // expect: 2e4e700000000000452301efcdab0200
	printf("%d\n", u.bits); // expect: 31
	u.bits = 0;
	printf("%d %x\n", u.all, u.high); // expect: -32 ffff
	u.high = 0x1234;
	printf("%x\n", u.all); // expect: 1234ffe0
	m.s += 300;
	m.c--;
	m.big >>= 4;
	printf("%d %d %lx\n", m.s, m.c, (unsigned long) m.big); // expect: 100 1 abcdef01234
	return 0;
}
