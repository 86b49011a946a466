// 64-bit products from 32-bit halves, high words by hand, and a Lehmer generator modulo a prime.
#include <stdint.h>
#include <stdio.h>

static uint64_t high(uint64_t a, uint64_t b)
{
	uint64_t al = (uint32_t)a, ah = a >> 32, bl = (uint32_t)b, bh = b >> 32;
	uint64_t ll = al * bl, lh = al * bh, hl = ah * bl, hh = ah * bh;
	uint64_t middle = (ll >> 32) + (uint32_t)lh + (uint32_t)hl;

	return hh + (lh >> 32) + (hl >> 32) + (middle >> 32);
}

static uint64_t mulmod(uint64_t a, uint64_t b, uint64_t m)
{
	uint64_t r = 0;

	for (a %= m; b; b >>= 1) {
		if (b & 1)
			r = r >= m - a ? r - (m - a) : r + a;
		a = a >= m - a ? a - (m - a) : a + a;
	}
	return r;
}

static uint64_t powmod(uint64_t a, uint64_t e, uint64_t m)
{
	uint64_t r = 1;

	for (; e; e >>= 1, a = mulmod(a, a, m))
		if (e & 1)
			r = mulmod(r, a, m);
	return r;
}

int main(void)
{
	uint64_t p = 18446744073709551557ULL;
	uint32_t seed = 1;

	printf("%llx\n", (unsigned long long)high(~0ULL, ~0ULL)); // expect: fffffffffffffffe
	printf("%llx\n", (unsigned long long)high(0x123456789abcdef0, 0xfedcba9876543210));
	// expect: 121fa00ad77d7422
	printf("%llx\n", (unsigned long long)(0x123456789abcdef0 * 0xfedcba9876543210));
	// expect: 236d88fe5618cf00
	printf("%llu\n", (unsigned long long)(uint32_t)-1 * (uint32_t)-1);
	// expect: 18446744065119617025
	printf("%u\n", (uint32_t)-1 * (uint32_t)-1); // expect: 1
	printf("%lld\n", (long long)-2147483648 * -2147483648); // expect: 4611686018427387904
	printf("%llu\n", (unsigned long long)powmod(2, p - 1, p)); // expect: 1
	printf("%llu\n", (unsigned long long)powmod(3, 1000000, 1000000007)); // expect: 64935414
	for (int i = 0; i < 10000; i++)
		seed = (uint64_t)seed * 16807 % 2147483647;
	printf("%u\n", seed);                   // expect: 1043618065
	printf("%d\n", (unsigned short)0xffff * (unsigned char)0xff); // expect: 16711425
	return 0;
}
