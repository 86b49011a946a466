// NaN, infinities and signed zeros through arithmetic, comparison, conversion and truth.
#include <stdio.h>
#include <math.h>

int main(void)
{
	double zero = 0, inf = 1 / zero, nan = inf - inf, minus = -zero;
	float finf = inf, big = 3e38f;

	printf("%d %d %d\n", nan == nan, nan != nan, nan < 0 || nan > 0); // expect: 0 1 0
	printf("%d %d\n", inf == inf + 1, -inf < -1e308); // expect: 1 1
	printf("%g %g\n", 1 / inf, 1 / -inf); // expect: 0 -0
	printf("%d %g\n", minus == 0, 1 / minus); // expect: 1 -inf
	printf("%d %d\n", nan ? 1 : 0, minus ? 1 : 0); // expect: 1 0
	printf("%g %g\n", finf, big * 10); // expect: inf inf
	printf("%d\n", !(nan < 1) == (nan >= 1)); // expect: 0
	printf("%g\n", (double) (float) 1e300); // expect: inf
	printf("%g %g\n", zero * -1, -zero + 0); // expect: -0 0
	printf("%d %d\n", isnan(nan) != 0, isinf(-inf) != 0); // expect: 1 1
	printf("%d\n", signbit(minus) != 0); // expect: 1
	printf("%g\n", inf > 1 ? nan > 1 ? 1. : 2. : 3.); // expect: 2
	printf("%d\n", (_Bool) nan + (_Bool) minus + (_Bool) -inf); // expect: 2
	printf("%g\n", (nan, 5.0) + (zero == minus)); // expect: 6
	return 0;
}
