// The compile-time selections kernel headers are made of: ilog2, roundup, is_power_of_2, BITS_PER.
#include <stdio.h>

#define ilog2(n) (__builtin_constant_p(n) ? ((n) < 2 ? 0 : 63 - __builtin_clzll(n)) : (63 - __builtin_clzll(n)))
#define is_power_of_2(n) ((n) != 0 && (((n) & ((n) - 1)) == 0))
#define roundup_pow_of_two(n) (1UL << (ilog2((n) - 1) + 1))
#define ALIGN(x, a) (((x) + ((typeof(x))(a) - 1)) & ~((typeof(x))(a) - 1))
#define DIV_ROUND_UP(n, d) (((n) + (d) - 1) / (d))
#define BIT(n) (1UL << (n))
#define GENMASK(h, l) (((~0UL) - (1UL << (l)) + 1) & (~0UL >> (63 - (h))))
#define FIELD_PREP(mask, v) (((typeof(mask))(v) << (__builtin_ffsll(mask) - 1)) & (mask))
#define FIELD_GET(mask, v) ((typeof(mask))(((v) & (mask)) >> (__builtin_ffsll(mask) - 1)))

static char table[roundup_pow_of_two(100)];
static unsigned long masks[] = {GENMASK(7, 4), GENMASK(63, 0), GENMASK(63, 60)};

int main(void)
{
	unsigned n = 5000;

	printf("%zu\n", sizeof table);          // expect: 128
	printf("%d %d %d\n", ilog2(1), ilog2(4096), ilog2(n)); // expect: 0 12 12
	printf("%d %d %d\n", is_power_of_2(64), is_power_of_2(0), is_power_of_2(n)); // expect: 1 0 0
	printf("%lu\n", roundup_pow_of_two(n)); // expect: 8192
	printf("%u %d %lx\n", ALIGN(n, 4096), ALIGN(-5, 4), ALIGN(0x100000001UL, 16));
	// expect: 8192 -4 100000010
	printf("%d\n", DIV_ROUND_UP(4097, 4096)); // expect: 2
	printf("%lx %lx %lx\n", masks[0], masks[1], masks[2]);
	// expect: f0 ffffffffffffffff f000000000000000
	printf("%lx %lx\n", FIELD_PREP(GENMASK(11, 8), 5), FIELD_GET(GENMASK(15, 12), 0xabcdUL));
	// expect: 500 a
	printf("%lx\n", BIT(63) | BIT(0));      // expect: 8000000000000001
	return 0;
}
