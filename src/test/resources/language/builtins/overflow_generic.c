// __builtin_add/sub/mul_overflow in mixed types: the exact result, judged and cut to the third's type.
#include <limits.h>
#include <stdio.h>

int main(void)
{
	int i;
	unsigned u;
	long l;
	unsigned long ul;
	signed char sc;
	unsigned char uc;
	short s;
	int calls = 0;

	printf("%d %d\n", __builtin_add_overflow(INT_MAX, 1, &i), i); // expect: 1 0
	printf("%d %d\n", __builtin_add_overflow(INT_MAX, -1, &i), i); // expect: 0 -2147483648
	printf("%d %u\n", __builtin_add_overflow(INT_MAX, 1, &u), u); // expect: 0 0
	printf("%d %ld\n", __builtin_add_overflow(INT_MAX, 1, &l), l); // expect: 0 0
	printf("%d %u\n", __builtin_sub_overflow(3, 5, &u), u); // expect: 1 2147483648
	printf("%d %d\n", __builtin_sub_overflow(3u, 5u, &i), i); // expect: 0 2147483646
	printf("%d %lu\n", __builtin_sub_overflow(0UL, 1UL, &ul), ul); // expect: 1 0
	printf("%d %ld\n", __builtin_sub_overflow(0UL, 1UL, &l), l); // expect: 0 2147483648
	printf("%d %d\n", __builtin_mul_overflow(65536, 65536, &i), i); // expect: 1 -2
	printf("%d %ld\n", __builtin_mul_overflow(65536, 65536, &l), l); // expect: 0 -1
	printf("%d %ld\n", __builtin_mul_overflow(LONG_MIN, -1L, &l), l); // expect: 1 4294967296
	printf("%d %lu\n", __builtin_mul_overflow(ULONG_MAX, 2UL, &ul), ul);
	// expect: 1 18446744073709551615
	printf("%d %ld\n", __builtin_mul_overflow(ULONG_MAX, 0, &l), l);
	// expect: 0 -9223372036854775808
	printf("%d %d\n", __builtin_add_overflow(100, 27, &sc), sc); // expect: 0 0
	printf("%d %d\n", __builtin_add_overflow(100, 28, &sc), sc); // expect: 1 127
	printf("%d %d\n", __builtin_add_overflow(-1, 0, &uc), uc); // expect: 1 0
	printf("%d %d\n", __builtin_mul_overflow(-200, -200, &s), s); // expect: 1 0
	printf("%d %ld\n", __builtin_add_overflow(ULONG_MAX, -1, &l), l); // expect: 1 0
	printf("%d %ld\n", __builtin_add_overflow(1UL << 63, LONG_MIN, &l), l); // expect: 0 -2
	printf("%d %lu\n", __builtin_add_overflow(-1L, 1UL, &ul), ul);
	// expect: 0 18446744073709551614
	printf("%d %d\n", __builtin_add_overflow((calls++, 1), (calls++, 2), (calls++, &i)), i);
	// expect: 0 0
	printf("%d\n", calls);                  // expect: 3
	printf("%d\n", __builtin_add_overflow_p(INT_MAX, 1, (int)0) + __builtin_mul_overflow_p(2, 3, (char)0));
	// expect: 1
	return 0;
}
