// clz, ctz, popcount, parity, ffs and clrsb in int, long and long long, at their edges, folded and run.
#include <stdio.h>

static const int folded[] = {__builtin_clz(1), __builtin_ctz(8), __builtin_popcount(255), __builtin_ffs(0), __builtin_parity(7)};

int main(void)
{
	volatile unsigned u = 1;
	volatile unsigned long l = 1UL << 63;
	volatile long long s = -1;
	volatile int n = 0;
	int sum = 0;

	printf("%d %d %d %d %d\n", folded[0], folded[1], folded[2], folded[3], folded[4]);
	// expect: 31 3 8 0 1
	printf("%d %d\n", __builtin_clz(u), __builtin_clz(0x80000000)); // expect: 31 0
	printf("%d %d\n", __builtin_clzl(l), __builtin_clzll(1)); // expect: 0 63
	printf("%d %d %d\n", __builtin_ctz(u), __builtin_ctzl(l), __builtin_ctzll(1LL << 40));
	// expect: 0 63 40
	printf("%d %d %d\n", __builtin_popcount(-1), __builtin_popcountl(-1), __builtin_popcountll(s));
	// expect: 32 64 64
	printf("%d %d %d\n", __builtin_popcount(0x100000000), __builtin_popcountl(0x100000001), __builtin_popcount(n));
	// expect: 0 2 0
	printf("%d %d %d\n", __builtin_parity(u), __builtin_parityl(l | 1), __builtin_parityll(s));
	// expect: 1 0 0
	printf("%d %d %d %d\n", __builtin_ffs(n), __builtin_ffs(-8), __builtin_ffsl(l), __builtin_ffsll(1LL << 35));
	// expect: 0 4 64 36
	printf("%d %d %d\n", __builtin_clrsb(0), __builtin_clrsb(-1), __builtin_clrsb(0x12345678));
	// expect: 31 31 2
	printf("%d %d\n", __builtin_clrsbl(1L << 40), __builtin_clrsbll(s)); // expect: 22 63
	for (unsigned i = 1; i; i <<= 1)
		sum += __builtin_clz(i) * 100 + __builtin_ctz(i);
	printf("%d\n", sum);                    // expect: 50096
	printf("%zu\n", sizeof __builtin_clzll(1)); // expect: 4
	printf("%d\n", (char)__builtin_ctz(16) << 1); // expect: 8
	return 0;
}
