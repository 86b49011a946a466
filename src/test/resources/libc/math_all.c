/* Mathematics: special values, rounding, classification, errno. */
#define _GNU_SOURCE
#include <stdio.h>
#include <math.h>
#include <errno.h>
#include <float.h>
#include <limits.h>
#define P(e) do { errno = 0; double r = (e); printf("%s = %.15g errno %d\n", #e, isnan(r) ? 0.125 : r, errno); } while (0)

int main(void)
{
	P(sqrt(-1));
	P(log(0));
	P(log(-1));
	P(exp(1000));
	P(exp(-1000));
	P(pow(-8, 1.0 / 3));
	P(pow(2, 0.5));
	P(pow(0, 0));
	P(pow(NAN, 0));
	P(fmod(5.5, 2));
	P(fmod(-5.5, 2));
	P(fmod(1, 0));
	P(remainder(5, 3));
	P(hypot(3, 4));
	P(hypot(INFINITY, NAN));
	P(cbrt(-27));
	P(atan2(0, -1));
	P(atan2(-0.0, -1));
	P(asin(2));
	P(acos(-1));
	P(sinh(1));
	P(cosh(1));
	P(tanh(0.5));
	P(asinh(1));
	P(acosh(2));
	P(acosh(0.5));
	P(atanh(0.5));
	P(atanh(1));
	P(exp2(10));
	P(exp10(3));
	P(expm1(1e-10));
	P(log1p(1e-10));
	P(log2(8));
	P(log2(10));
	P(log10(1000));
	P(fdim(5, 3));
	P(fdim(3, 5));
	P(fma(2, 3, 4));
	P(fmin(NAN, 1));
	P(fmax(-0.0, 0.0));
	P(copysign(1, -0.0));
	P(nextafter(1, 2));
	P(ldexp(0.75, 3));
	P(scalbn(1, 1030));
	P(scalbln(1.5, 2));
	P(logb(10));
	P(significand(10));
	P(nan("1"));
	P(exp(710));
	P(sin(1e10));
	P(cos(1e22));
	P(tan(1.5));
	P(ldexp(1, 2000));
	P(roundeven(2.5));
	P(roundeven(3.5));
	double v[] = {0.5, 1.5, 2.5, -0.5, -1.5, 2.4, -2.6, 0.49999999999999994, 1e20};
	for (int i = 0; i < 9; i++) printf("%g: %g %g %g %g %g %g %ld %ld\n", v[i], floor(v[i]), ceil(v[i]), trunc(v[i]), round(v[i]), rint(v[i]), nearbyint(v[i]), i < 8 ? lround(v[i]) : 0, i < 8 ? lrint(v[i]) : 0);
	int e, q;
	double ip;
	printf("%g %d\n", frexp(10, &e), e);
	printf("%g %g\n", modf(-3.75, &ip), ip);
	printf("%g\n", remquo(10, 3, &q));
	printf("%d\n", q);
	printf("%d %d %d\n", ilogb(10), ilogb(0), ilogb(INFINITY) == INT_MAX ? 1 : 0);
	double s, c;
	sincos(1, &s, &c);
	printf("%.10f %.10f\n", s, c);
	printf("%d%d%d%d%d\n", fpclassify(0.0) == FP_ZERO, fpclassify(1e-310) == FP_SUBNORMAL, fpclassify(NAN) == FP_NAN, fpclassify(INFINITY) == FP_INFINITE, fpclassify(1.0) == FP_NORMAL);
	printf("%d %d %d %d %d\n", isnan(NAN), isinf(-INFINITY) != 0, isfinite(1.0), isnormal(1e-310), signbit(-0.0) != 0);
	printf("%d %d %d %d %d %d\n", isgreater(2.0, 1.0), isgreaterequal(NAN, 1), isless(1.0, 2.0), islessequal(1.0, 1.0), islessgreater(1.0, 2.0), isunordered(NAN, 1));
	printf("%d %g %g\n", FLT_RADIX, DBL_EPSILON, FLT_MAX);
	printf("%.9g %.9g %.9g\n", sinf(1), expf(1), powf(2, 0.5f));
	return 0;
}
