// Signed integer overflow in all the operators that can.
#include <limits.h>
#include <stdio.h>

int add(int a, int b) { return a + b; } // event: signed-integer-overflow: 2147483647 + 1 cannot be represented in type 'int'
long mul(long a, long b) { return a * b; } // event: signed-integer-overflow: 4611686018427387904 * 2 cannot be represented in type 'long int'

int main(void)
{
	int i = INT_MIN;
	long l = LONG_MAX;
	unsigned short big = 65535;
	struct { int n; } s = { INT_MAX };
	int many[2] = { INT_MAX, INT_MIN };

	printf("%d\n", add(INT_MAX, 1));
	printf("%d\n", add(INT_MAX, 2)); // the same place is told once
	printf("%ld\n", mul(1L << 62, 2));
	i--; // event: signed-integer-overflow: -2147483648 - 1 cannot be represented in type 'int'
	i = INT_MIN;
	i = -i; // event: signed-integer-overflow: negation of -2147483648 cannot be represented in type 'int'; cast to an unsigned type to negate this value to itself
	l++; // event: signed-integer-overflow: 9223372036854775807 + 1 cannot be represented in type 'long int'
	l -= 1; // event: signed-integer-overflow: -9223372036854775808 - 1 cannot be represented in type 'long int'
	i = big * big; // event: signed-integer-overflow: 65535 * 65535 cannot be represented in type 'int'
	s.n++; // event: signed-integer-overflow: 2147483647 + 1 cannot be represented in type 'int'
	many[0] += 10; // event: signed-integer-overflow: 2147483647 + 10 cannot be represented in type 'int'
	many[1] -= 10; // event: signed-integer-overflow: -2147483648 - 10 cannot be represented in type 'int'
	for (i = INT_MAX - 2; i > 0; i++) // event: signed-integer-overflow: 2147483647 + 1 cannot be represented in type 'int'
		;
	printf("%d %ld %d\n", i, l, s.n);
	return 0;
}
