// Builtins where constants are needed: case labels, array sizes, enumerators, static initialisers, bit widths.
#include <stdio.h>

enum { LOG = 31 - __builtin_clz(4096), ONES = __builtin_popcount(0xf0f0), SWAP = __builtin_bswap16(0x1122), FIRST = __builtin_ffs(0x30) };
static char table[__builtin_ctz(64) + 1];
static unsigned long big = __builtin_bswap64(1);
static int chosen = __builtin_choose_expr(sizeof(long) == 8, 64, "no");
static int same = __builtin_types_compatible_p(typeof(table), char[7]);
static int known = __builtin_constant_p("text") + __builtin_constant_p(1.5);
static const int expect = __builtin_expect(3, 4);
struct s { unsigned f : __builtin_popcount(0x3f); };
_Static_assert(__builtin_offsetof(struct { char c; long l; }, l) == 8, "offsetof");
_Static_assert(!__builtin_parity(3) && __builtin_clzll(1) == 63, "bits");

int main(void)
{
	struct s s = {63};

	printf("%d %d %x %d\n", LOG, ONES, SWAP, FIRST); // expect: 12 8 2211 5
	printf("%zu %lx\n", sizeof table, big); // expect: 7 100000000000000
	printf("%d %d %d %d\n", chosen, same, known, expect); // expect: 64 1 2 3
	s.f++;
	printf("%d\n", s.f);                    // expect: 0
	switch (12) {
	case 31 - __builtin_clz(4096): printf("log\n"); break; // expect: log
	case __builtin_ctz(1 << 20): printf("twenty\n");
	}
	return 0;
}
