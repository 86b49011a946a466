// Infinities, NaNs, classification and sign builtins, in constants too.
#include <stdio.h>

static const double table[] = {__builtin_inf(), -__builtin_huge_val(), 0.0 * 1};
static float nanf_ = __builtin_nanf("");

int main(void)
{
	volatile double n = __builtin_nan(""), z = -0.0, d = 2.5;

	printf("%g %g\n", table[0], table[1]);  // expect: inf -inf
	printf("%d %d\n", nanf_ != nanf_, __builtin_isnan(n)); // expect: 1 1
	printf("%d %d %d\n", __builtin_isinf(table[0]), __builtin_isfinite(d), __builtin_isnormal(1e-310));
	// expect: 1 1 0
	printf("%d %d\n", !!__builtin_signbit(z), !!__builtin_signbit(d)); // expect: 1 0
	printf("%d %d\n", __builtin_isinf_sign(table[1]), __builtin_isinf_sign(1.0)); // expect: -1 0
	printf("%g %g\n", __builtin_copysign(3, z), __builtin_fabs(-d)); // expect: -3 2.5
	printf("%d%d%d\n", __builtin_isgreater(d, 1.0), __builtin_isless(n, 1.0), __builtin_isunordered(n, d));
	// expect: 101
	printf("%d%d%d\n", __builtin_isgreaterequal(d, 2.5), __builtin_islessequal(n, n), __builtin_islessgreater(d, 1.0));
	// expect: 101
	printf("%d\n", __builtin_fpclassify(0, 1, 4, 3, 2, d)); // expect: 4
	printf("%d\n", __builtin_fpclassify(0, 1, 4, 3, 2, 0.0)); // expect: 2
	printf("%g %g %g\n", __builtin_floor(-1.5), __builtin_ceil(1.2), __builtin_fmax(1, 2));
	// expect: -2 2 2
	printf("%g\n", __builtin_pow(2, 0.5) * __builtin_sqrtf(2)); // expect: 2
	return 0;
}
