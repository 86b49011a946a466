// Casts narrow, extend by the source's sign, round towards zero, and never are lvalues' aliases.
#include <stdint.h>
#include <stdio.h>

int main(void)
{
	int i = -1, n = 0x12345678;
	unsigned u = 0xfffffff0;
	double d = -3.99;
	float f = 16777217;
	char c = (char)0x80;
	void *p = &n;

	printf("%ld %lu\n", (long)i, (unsigned long)(unsigned char)i); // expect: -1 255
	printf("%ld %ld\n", (long)u, (long)(int)u); // expect: 4294967280 -16
	printf("%d %d\n", (int)d, (unsigned char)(int)d); // expect: -3 253
	printf("%d %d\n", (short)n, (signed char)(n >> 3)); // expect: 22136 -49
	printf("%.1f\n", f);                    // expect: 16777216.0
	printf("%d %u\n", c, (unsigned)c);      // expect: -128 4294967168
	printf("%d\n", (_Bool)0x100 + (_Bool)0.001 + (_Bool)p); // expect: 3
	printf("%x\n", *(unsigned char *)p);    // expect: 78
	printf("%x\n", *((unsigned short *)p + 1)); // expect: 1234
	printf("%d\n", (uintptr_t)p % sizeof n == 0); // expect: 1
	printf("%.1f %.1f\n", (double)u, (double)(int)u); // expect: 4294967280.0 -16.0
	printf("%d\n", (int)(char)(short)0x12ff); // expect: -1
	printf("%d\n", (int)'\x80' == (signed char)128); // expect: 1
	printf("%g\n", (float)1e-50 + (double)(float)0.5); // expect: 0.5
	(void)i;
	printf("%d\n", (int)(unsigned short)-1 + (unsigned short)-1); // expect: 131070
	printf("%lld\n", (long long)1e15 + (long long)-2.5f); // expect: 999999999999998
	return 0;
}
