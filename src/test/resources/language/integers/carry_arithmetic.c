// Multi-word addition, subtraction, shifts and comparison with carries found by unsigned comparison.
#include <stdint.h>
#include <stdio.h>

typedef struct { uint64_t w[4]; } u256;

static u256 add(u256 a, u256 b)
{
	unsigned carry = 0;

	for (int i = 0; i < 4; i++) {
		uint64_t s = a.w[i] + b.w[i], t = s + carry;

		carry = (s < a.w[i]) | (t < s);
		a.w[i] = t;
	}
	return a;
}

static u256 sub(u256 a, u256 b)
{
	for (int i = 0; i < 4; i++)
		b.w[i] = ~b.w[i];
	return add(add(a, b), (u256){{1}});
}

static u256 shl(u256 a, int n)
{
	u256 r = {0};

	for (int i = 3; i >= n / 64; i--) {
		r.w[i] = a.w[i - n / 64] << n % 64;
		if (n % 64 && i > n / 64)
			r.w[i] |= a.w[i - n / 64 - 1] >> (64 - n % 64);
	}
	return r;
}

static u256 mul(u256 a, uint32_t k)
{
	uint64_t carry = 0;

	for (int i = 0; i < 4; i++) {
		uint64_t lo = (a.w[i] & 0xffffffff) * k + carry, hi = (a.w[i] >> 32) * k + (lo >> 32);

		a.w[i] = hi << 32 | (uint32_t)lo;
		carry = hi >> 32;
	}
	return a;
}

static void show(u256 a)
{
	printf("%016llx%016llx%016llx%016llx\n", (unsigned long long)a.w[3], (unsigned long long)a.w[2],
		(unsigned long long)a.w[1], (unsigned long long)a.w[0]);
}

int main(void)
{
	u256 ones = {{~0ULL, ~0ULL}}, f = {{1}};

	show(add(ones, (u256){{1}}));
	// expect: 0000000000000000000000000000000100000000000000000000000000000000
	show(sub((u256){{0}}, (u256){{1}}));
	// expect: ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
	show(sub(shl((u256){{1}}, 128), (u256){{1}}));
	// expect: 00000000000000000000000000000000ffffffffffffffffffffffffffffffff
	show(shl(ones, 100));
	// expect: 0000000ffffffffffffffffffffffffffffffff0000000000000000000000000
	for (uint32_t i = 1; i <= 50; i++)
		f = mul(f, i);
	show(f);                                // expect: 000000000049eebc961ed279b02b1ef4f28d19a84f5973a1d2c7800000000000
	return 0;
}
