/* Floating conversions: rounding to even, huge, tiny, special values, hexadecimal. */
#include <stdio.h>
#include <math.h>
#include <float.h>

int main(void)
{
	double v[] = {0.0, -0.0, 1.0, 0.5, 1.5, 2.5, 0.125, 123456789.0, 1e15, 1e16, 1e17, 1e-4, 1e-5, 9.9999995, 99999.95, 0.1, 1.0/3, DBL_MAX, DBL_MIN, 4.9406564584124654e-324, INFINITY, -INFINITY, NAN, -NAN};
	for (int i = 0; i < sizeof v / sizeof *v; i++) {
		printf("%f|%e|%g|%G|%a\n", v[i], v[i], v[i], v[i], v[i]);
		printf("%.0f|%.0e|%.0g|%.0a|%#.0f|%#.0e|%#g\n", v[i], v[i], v[i], v[i], v[i], v[i], v[i]);
		printf("%10.2f|%-10.2f|%+.3e|% g|%010.3f|%+010.1f|%.15g|%.17g\n", v[i], v[i], v[i], v[i], v[i], v[i], v[i], v[i]);
		printf("%A|%.2a|%.13a|%20a|%-20a|%020a|%+a|%#.0a\n", v[i], v[i], v[i], v[i], v[i], v[i], v[i], v[i]);
	}
	printf("%.50f\n%.30e\n%.40g\n", 0.1, 0.1, 0.1);
	printf("%Lf %Le %Lg\n", 1.5L, 2.5L, 1e100L);
	printf("%f\n", 1e300);
	printf("%lf %5.1lf\n", 2.25, 2.35);
	printf("%g %g %g %g\n", 100000.0, 1000000.0, 123456.7, 1234567.8);
	printf("%#.3g %#.10g %g\n", 1.0, 1.0, 1e-10);
	return 0;
}
