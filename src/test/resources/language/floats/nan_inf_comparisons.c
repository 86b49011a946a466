// NaN compares false with everything, infinities in order, -0 equals 0 but divides differently.
#include <math.h>
#include <stdio.h>

static void six(double a, double b)
{
	printf("%d%d%d%d%d%d\n", a < b, a <= b, a == b, a != b, a > b, a >= b);
}

int main(void)
{
	double n = NAN, i = INFINITY, z = 0.0, m = -0.0;

	six(n, n);                              // expect: 000100
	six(n, 1);                              // expect: 000100
	six(i, n);                              // expect: 000100
	six(i, i);                              // expect: 011001
	six(-i, i);                             // expect: 110100
	six(z, m);                              // expect: 011001
	six(i, 1e308);                          // expect: 000111
	printf("%d %d\n", !(n < 1), !(n >= 1)); // expect: 1 1
	printf("%g %g\n", 1 / z, 1 / m);        // expect: inf -inf
	printf("%d %d\n", isnan(i - i), isnan(i * 0)); // expect: 1 1
	printf("%g %g\n", i + 1, 1 / i);        // expect: inf 0
	printf("%d %d %d\n", isinf(-i), isnan(sqrt(-1)), isfinite(1e300)); // expect: -1 1 1
	printf("%d %d\n", signbit(m) != 0, signbit(z) != 0); // expect: 1 0
	printf("%d %d\n", n ? 1 : 0, m ? 1 : 0); // expect: 1 0
	printf("%d %d\n", n && 1, !n);          // expect: 1 0
	printf("%g %g\n", fmax(n, 1), fmin(2, n)); // expect: 1 2
	printf("%d\n", isunordered(n, 1) && !isless(n, 1) && islessgreater(1.0, 2.0)); // expect: 1
	if (n > 0 || n < 0 || n == 0)
		printf("ordered\n");
	else
		printf("unordered\n");          // expect: unordered
	while (n < 5)
		n++;
	printf("%d\n", (float)n != (float)n);   // expect: 1
	return 0;
}
