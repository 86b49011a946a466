// Odd #if expressions: nested ?:, comparison chains, unary runs, big shifts, parentheses.
#include <stdio.h>

#define T(n) puts("case " #n);

int main(void)
{
#if !!!0 && - - -1 < 0
	T(1)
#endif
#if 0 ? 1 : 0 ? 2 : 3 == 3
	T(2)
#endif
#if (1 ? 0 ? 0 : 1 : 0)
	T(3)
#endif
#if 3 > 2 > 1
	T(4)
#else
	T(5)
#endif
#if (0x7fffffffffffffff + 0u) + 1 == 0x8000000000000000
	T(6)
#endif
#if 1 << 4 + 1 == 32
	T(7)
#else
	T(8)
#endif
#if (1 << 4) + 1 == 17 && 017 == 15 && 0b11 == 3
	T(9)
#endif
#if 10 % 4 * 3 - 6 == 0 && (10 & 6 | 1 ^ 3)
	T(10)
#endif
#if 1L == 1ul && 'A' + 1 == 'B' && 4000000000 > 0
	T(11)
#endif
#if +5 - -5 == 10 && ~5 == -6
	T(12)
#endif
	return 0;
	// expect: case 1
	// expect: case 2
	// expect: case 3
	// expect: case 5
	// expect: case 6
	// expect: case 7
	// expect: case 9
	// expect: case 10
	// expect: case 11
	// expect: case 12
}
