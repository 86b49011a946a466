// Arguments of builtins are evaluated exactly once, or never where the builtin says so.
#include <stdio.h>

static int calls;
static int f(int n) { calls++; return n; }

int main(void)
{
	int i = 3, r, *p = &r;
	unsigned u;

	printf("%d %d\n", __builtin_popcount(i++), i); // expect: 2 4
	printf("%d %d\n", __builtin_clz(f(1)), calls); // expect: 31 0
	printf("%d\n", __builtin_constant_p(f(2))); // expect: 0
	printf("%d\n", calls);                  // expect: 1
	printf("%ld\n", __builtin_expect(f(5), f(6) * 0 + 1)); // expect: 5
	printf("%d\n", calls);                  // expect: 3
	printf("%d\n", __builtin_add_overflow(f(1), f(2), (calls++, p++))); // expect: 0
	printf("%d %d %d\n", r, calls, (int)(p - &r)); // expect: 3 6 1
	printf("%zu\n", sizeof(__builtin_popcount(i++))); // expect: 4
	printf("%d\n", i);                      // expect: 4
	printf("%d\n", (int)__builtin_bswap32(i += 2) >> 24); // expect: 6
	printf("%d\n", __builtin_types_compatible_p(typeof(f(1)), int) + calls); // expect: 7
	printf("%d\n", __builtin_choose_expr(0, f(1), f(2)) + calls * 0); // expect: 2
	printf("%d %d\n", __builtin_ffs(f(f(8))), calls); // expect: 4 7
	printf("%d\n", __builtin_sub_overflow(u = 5, i, &u)); // expect: 1
	printf("%d\n", __builtin_object_size(f, 0) != 0 && calls); // expect: 1
	return 0;
}
