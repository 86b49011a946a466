// Compound assignment computes in the promoted type and narrows only at the store.
#include <stdio.h>

int main(void)
{
	unsigned char uc = 200;
	signed char sc = 100;
	short s = 30000;
	unsigned short us = 65535;
	int i = 7;
	unsigned u = 5;
	long long ll = 1;

	uc += 100;
	printf("%d\n", uc);                     // expect: 44
	uc = 200;
	uc = uc + 100 >> 1;
	printf("%d\n", uc);                     // expect: 150
	sc += 100;
	printf("%d\n", sc);                     // expect: -56
	s *= 3;
	printf("%d\n", s);                      // expect: 24464
	us <<= 1;
	printf("%d\n", us);                     // expect: 65534
	us >>= 4;
	printf("%d\n", us);                     // expect: 4095
	i *= 1.5;
	printf("%d\n", i);                      // expect: 10
	i /= 0.25f;
	printf("%d\n", i);                      // expect: 40
	u *= -1;
	printf("%u\n", u);                      // expect: 4294967291
	u /= 2;
	printf("%u\n", u);                      // expect: 2147483645
	i = -7;
	i /= 2u;
	printf("%d\n", i);                      // expect: 2147483644
	i = -7;
	i >>= 1;
	printf("%d\n", i);                      // expect: -4
	i %= 3;
	printf("%d\n", i);                      // expect: -1
	ll <<= 40;
	ll |= 0x80000000;
	printf("%llx\n", ll);                   // expect: 10080000000
	ll &= ~0x80000000;
	printf("%llx\n", ll);                   // expect: 0
	uc = 250;
	printf("%d %d\n", uc += 10, uc -= 20);  // expect: 240 230
	return 0;
}
