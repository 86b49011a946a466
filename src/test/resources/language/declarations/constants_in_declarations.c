// Array sizes, case labels, bit-field widths and enum values take any integer constant expression.
#include <stdio.h>
#include <stddef.h>

enum { THREE = 3 };
struct s { int a; char b[THREE * 2]; };

static char by_enum[THREE];
static char by_size[sizeof(struct s)];
static char by_offset[offsetof(struct s, b[2])];
static char by_conditional[THREE > 2 ? 7 : -1];
static char by_cast[(int) 4.9];
static char by_logic[(1 && THREE) + (0 || 2)];
static char by_character['\n'];
static char by_comparison[1 + (-1 < 0u)];
static char by_choose[__builtin_choose_expr(1, 9, "no")];
static char by_constant_p[1 + __builtin_constant_p(5)];
static char by_generic[_Generic('a', int: 11, char: 12)];

struct bits { unsigned a : THREE + 1, b : sizeof(int); };

static int select(int x)
{
	switch (x) {
	case sizeof(struct s): return 1;
	case THREE << 4: return 2;
	case -THREE: return 3;
	case 'a' ... 'a' + THREE: return 4;
	default: return 0;
	}
}

int main(void)
{
	printf("%zu %zu %zu\n", sizeof by_enum, sizeof by_size, sizeof by_offset); // expect: 3 12 6
	printf("%zu %zu %zu\n", sizeof by_conditional, sizeof by_cast, sizeof by_logic); // expect: 7 4 2
	printf("%zu %zu %zu\n", sizeof by_character, sizeof by_comparison, sizeof by_choose); // expect: 10 1 9
	printf("%zu %zu\n", sizeof by_constant_p, sizeof by_generic); // expect: 2 11
	printf("%d %d %d %d %d\n", select(12), select(48), select(-3), select('c'), select('e')); // expect: 1 2 3 4 0
	struct bits b = { 15, 15 };
	printf("%d %d\n", b.a, b.b); // expect: 15 15
	return 0;
}
