#include <math.h>
#include <stdio.h>
int main(void)
{
	int e;
	double i;
	printf("%g %g %g %g\n", sqrt(2), pow(2, 10), pow(2, 0.5), cbrt(27));
	printf("%.12f %.12f %.12f %.12f\n", sin(1), cos(1), tan(1), atan2(1, -1));
	printf("%.12f %.12f %.12f %.12f\n", exp(1), log(10), log10(1000), log2(1024));
	printf("%g %g %g %g %g %g\n", floor(-1.5), ceil(-1.5), round(-2.5), trunc(-1.7), rint(2.5), fabs(-3.0));
	printf("%g %g %g %g\n", fmod(7, 3), fmod(-7, 3), hypot(3, 4), fmin(1, NAN));
	printf("%g %d\n", frexp(48, &e), e);
	printf("%g %g\n", modf(-3.75, &i), i);
	printf("%g %ld %g %d %d\n", ldexp(0.75, 4), lround(2.5), copysign(1, -0.0), isnan(NAN) != 0, isinf(-INFINITY) != 0);
	printf("%g %g\n", sqrtf(2), (double)powf(2, 0.5f));
	printf("%g %g\n", pow(1, NAN), sqrt(-1));
	return 0;
}
