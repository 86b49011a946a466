// The classic tricks: lowest bit, next power, counting, reversing, averages, sign, min without branches.
#include <stdint.h>
#include <stdio.h>

static uint32_t reverse(uint32_t v)
{
	v = (v >> 1 & 0x55555555) | (v & 0x55555555) << 1;
	v = (v >> 2 & 0x33333333) | (v & 0x33333333) << 2;
	v = (v >> 4 & 0x0f0f0f0f) | (v & 0x0f0f0f0f) << 4;
	v = (v >> 8 & 0x00ff00ff) | (v & 0x00ff00ff) << 8;
	return v >> 16 | v << 16;
}

static int count(uint32_t v)
{
	v -= v >> 1 & 0x55555555;
	v = (v & 0x33333333) + (v >> 2 & 0x33333333);
	return ((v + (v >> 4)) & 0x0f0f0f0f) * 0x01010101 >> 24;
}

static uint32_t next_power(uint32_t v)
{
	v--;
	for (int s = 1; s < 32; s <<= 1)
		v |= v >> s;
	return v + 1;
}

static unsigned next_same_count(unsigned v)
{
	unsigned t = v | (v - 1);

	return (t + 1) | (((~t & -~t) - 1) >> (__builtin_ctz(v) + 1));
}

int main(void)
{
	int a = -5, b = 3, x = 6;
	unsigned u = 0x58, n = 7;

	printf("%x %x %x\n", u & -u, u & (u - 1), u | (u + 1)); // expect: 8 50 59
	printf("%x %x\n", reverse(1), reverse(0x12345678)); // expect: 80000000 1e6a2c48
	printf("%d %d %d\n", count(0), count(~0u), count(0x12345678)); // expect: 0 32 13
	printf("%u %u %u\n", next_power(1), next_power(1000), next_power(0x80000000));
	// expect: 1 1024 2147483648
	printf("%d %d\n", b ^ ((a ^ b) & -(a < b)), a ^ ((a ^ b) & -(a < b))); // expect: -5 3
	printf("%d\n", (a & b) + ((a ^ b) >> 1)); // expect: -1
	printf("%d\n", (a ^ a >> 31) - (a >> 31)); // expect: 5
	printf("%d %d\n", (a ^ b) < 0, -(unsigned)a > 5); // expect: 1 0
	for (int i = 0; i < 4; i++)
		printf("%u\n", n = next_same_count(n));
	// expect: 11
	// expect: 13
	// expect: 14
	// expect: 19
	a ^= b, b ^= a, a ^= b;
	printf("%d %d\n", a, b);                // expect: 3 -5
	printf("%d\n", ((uint64_t)0x0123456789abcdef * 0x8080808080808081ULL) >> 56 == 0x0123456789abcdef * 0x8080808080808081ULL >> 56);
	// expect: 1
	printf("%d\n", (x & 1 ? x * 3 + 1 : x >> 1) + !!(x & (x - 1))); // expect: 4
	printf("%x\n", (0x7f & 0x80 ^ 0xff) << 4 | ~0xfu >> 28); // expect: fff
	return 0;
}
