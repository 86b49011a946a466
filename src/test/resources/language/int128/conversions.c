// Conversions between __int128 and every other arithmetic type.
#include <stdio.h>

static void show(unsigned __int128 v)
{
	printf("%016lx%016lx\n", (unsigned long)(v >> 64), (unsigned long)v);  // expect: fffffffffffffffffffffffffffffffd
	                                                                       // expect: 0000000000000000000000000000ffff
	                                                                       // expect: fffffffffffffffffffffffffffeee90
	                                                                       // expect: 000000000000000000000000ee6b2800
	                                                                       // expect: ffffffffffffffffc000000000000000
	                                                                       // expect: 0000000000000000ffffffffffffffff
	                                                                       // expect: fffffff360d3632fb98b000000000000
	                                                                       // expect: 00000000000000140ec8000000000000
	                                                                       // expect: 00000000000000000000000000000001
}

int main(void)
{
	signed char c = -3;
	unsigned short us = 65535;
	int i = -70000;
	unsigned u = 4000000000u;
	long l = -1L << 62;
	unsigned long ul = -1UL;
	double d = -1e30;
	float f = 3.7e20f;
	__int128 x;

	show(c);
	show(us);
	show(i);
	show(u);
	show(l);
	show(ul);
	x = d;
	show(x);
	x = f;
	show(x);
	show((__int128)1.9);
	x = (__int128)0x123456789abcdef0 << 60;
	printf("%g %g %g\n", (double)x, (float)-x, (double)(unsigned __int128)-1);  // expect: 1.51237e+36 -1.51237e+36 3.40282e+38
	printf("%d %u %d %ld %hhd\n", (int)x, (unsigned)(x >> 40), (short)(x >> 70), (long)x, (char)(x >> 65));  // expect: 0 4009754624 -20681 0 -9
	printf("%d %d\n", (_Bool)x, (_Bool)(x - x));  // expect: 1 0
	l = 5;
	l += x;
	l <<= (__int128)1;
	printf("%ld %d\n", l, 1 << (__int128)3);  // expect: 10 8
	printf("%zu %zu %d\n", sizeof x, _Alignof(__int128), (int)sizeof(x + 1));  // expect: 16 16 16
	printf("%d\n", _Generic(x, __int128: 1, default: 2));  // expect: 1
	printf("%d\n", _Generic((__uint128_t)x, unsigned __int128: 1, default: 2));  // expect: 1
	return 0;
}
