// The typed forms: sadd, uadd, ssub, usub, smul, umul with l and ll, as checked_add uses them.
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdint.h>
#include <stdlib.h>

static bool checked_size(size_t n, size_t size, size_t *out)
{
	return !__builtin_umull_overflow(n, size, out) && !__builtin_uaddl_overflow(*out, 16, out);
}

static int factorial(int n)
{
	int r = 1;

	while (n > 1)
		if (__builtin_smul_overflow(r, n--, &r))
			return -1;
	return r;
}

int main(void)
{
	int i;
	unsigned u;
	long l;
	unsigned long ul;
	long long ll;
	unsigned long long ull;
	size_t bytes;

	printf("%d %d\n", __builtin_sadd_overflow(INT_MIN, -1, &i), i); // expect: 1 0
	printf("%d %u\n", __builtin_uadd_overflow(UINT_MAX, 2, &u), u); // expect: 1 0
	printf("%d %ld\n", __builtin_saddl_overflow(LONG_MAX, 1, &l), l); // expect: 1 0
	printf("%d %llu\n", __builtin_uaddll_overflow(ULLONG_MAX, 1, &ull), ull); // expect: 1 0
	printf("%d %d\n", __builtin_ssub_overflow(INT_MIN, 1, &i), i); // expect: 1 2147483647
	printf("%d %u\n", __builtin_usub_overflow(0, 1, &u), u); // expect: 1 1
	printf("%d %lld\n", __builtin_ssubll_overflow(0, LLONG_MIN, &ll), ll); // expect: 1 0
	printf("%d %lu\n", __builtin_usubl_overflow(5, 5, &ul), ul); // expect: 0 0
	printf("%d %u\n", __builtin_umul_overflow(0x10000, 0x10000, &u), u); // expect: 1 4294967295
	printf("%d %lld\n", __builtin_smulll_overflow(LLONG_MAX, 2, &ll), ll);
	// expect: 1 -9223372036854775808
	printf("%d %d\n", checked_size(10, 8, &bytes), (int)bytes); // expect: 1 0
	printf("%d %d\n", checked_size(SIZE_MAX / 4, 8, &bytes), checked_size(SIZE_MAX, 1, &bytes));
	// expect: 0 0
	printf("%d %d\n", factorial(12), factorial(13)); // expect: 479001600 -1
	if (__builtin_sadd_overflow(1, 1, &i) == false)
		printf("%d\n", i);              // expect: 2
	return 0;
}
