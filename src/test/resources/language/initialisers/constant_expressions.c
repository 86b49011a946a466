// What gcc accepts as constant in static initialisers, beyond the standard's minimum.
#include <stdio.h>
#include <stddef.h>

struct s { int a; char b[4]; };

static const int base = 10;
static int shifted = 1 << 4 | 3, remainder = -7 % 3, quotient = -7 / 2;
static int conditional = sizeof(int) == 4 ? 100 : 200;
static int logical = 1 && 0 || 3 > 2;
static int offset = offsetof(struct s, b) + (int) offsetof(struct s, b[3]);
static int chosen = __builtin_choose_expr(0, base, 5);
static int counted = __builtin_popcount(255) + __builtin_ffs(8);
static int from_base = base + 1;
static unsigned long wrapped = 0UL - 1;
static int comparison = (unsigned) -1 > 0;
static char from_string = "abc"[1];
static int generic = _Generic(1.0, double: 8, default: 0);
static int nested = (int) (char) 0x1ff;
static long complement = ~0U, negative = -(1L << 40);
static int constant = __builtin_constant_p(3) ? 1 : 2;
static int length = __builtin_strlen("four");
static double inf = __builtin_inf(), ratio = 1 / 2 + 1 / 2.0;

int main(void)
{
	printf("%d %d %d\n", shifted, remainder, quotient); // expect: 19 -1 -3
	printf("%d %d %d\n", conditional, logical, offset); // expect: 100 1 11
	printf("%d %d %d\n", chosen, counted, from_base); // expect: 5 12 11
	printf("%lu %d %c\n", wrapped, comparison, from_string); // expect: 18446744073709551615 1 b
	printf("%d %d\n", generic, nested); // expect: 8 -1
	printf("%ld %ld\n", complement, negative); // expect: 4294967295 -1099511627776
	printf("%d %d\n", constant, length); // expect: 1 4
	printf("%g %g\n", inf, ratio); // expect: inf 0.5
	return 0;
}
