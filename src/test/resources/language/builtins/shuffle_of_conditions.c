// Builtins as conditions, in ?:, && and loops, their results as truth and as numbers.
#include <stdio.h>

int main(void)
{
	unsigned mask = 0xb4;
	int n = 0, r;

	while (mask) {
		int bit = __builtin_ctz(mask);

		printf("%d\n", bit);
		// expect: 2
		// expect: 4
		// expect: 5
		// expect: 7
		mask &= mask - 1;
	}
	if (__builtin_popcount(0xff) == 8 && !__builtin_parity(3))
		printf("even\n");               // expect: even
	printf("%s\n", __builtin_ffs(n) ? "some" : "none"); // expect: none
	for (n = 1; !__builtin_mul_overflow(n, 10, &r); n = r)
		;
	printf("%d\n", n);                      // expect: 1000000000
	if (__builtin_add_overflow(n, 2000000000, &r) || n < 0)
		printf("overflow\n");           // expect: overflow
	printf("%d\n", !__builtin_clz(0x80000000u) + !!__builtin_ctz(2)); // expect: 2
	printf("%d\n", (__builtin_expect(n, 0) ? 3 : 4) + __builtin_constant_p(3)); // expect: 4
	switch (__builtin_popcountll(~0ull)) {
	case 64: printf("all\n");               // expect: all
	}
	return 0;
}
