// <math.h>: exact cases, rounding functions, remainders, decompositions and special values.
#include <math.h>
#include <stdio.h>

int main(void)
{
	double ip;
	int e;

	printf("%g %g %g\n", sqrt(2.25), pow(2, 10), pow(2, -2)); // expect: 1.5 1024 0.25
	printf("%g %g %g %g\n", floor(-1.5), ceil(-1.5), trunc(-1.5), round(-1.5));
	// expect: -2 -1 -1 -2
	printf("%g %g %g %g\n", rint(0.5), rint(1.5), nearbyint(2.5), round(2.5)); // expect: 0 2 2 3
	printf("%ld %ld %lld\n", lround(2.5), lrint(2.5), llround(-0.5)); // expect: 3 2 -1
	printf("%g %g\n", fmod(5.5, 2), fmod(-5.5, 2)); // expect: 1.5 -1.5
	printf("%g %g\n", remainder(5.5, 2), remainder(-5.5, 2)); // expect: -0.5 0.5
	printf("%g", modf(-3.75, &ip));         // expect: -0.75 -3
	printf(" %g\n", ip);
	printf("%g", frexp(40, &e));            // expect: 0.625 6
	printf(" %d\n", e);
	printf("%g %g\n", ldexp(0.75, 4), scalbn(1, -3)); // expect: 12 0.125
	printf("%g %g\n", fabs(-2.5), copysign(3, -0.0)); // expect: 2.5 -3
	printf("%.10f %.10f %.10f\n", sin(1), cos(1), tan(1));
	// expect: 0.8414709848 0.5403023059 1.5574077247
	printf("%.10f %.10f %.10f\n", asin(0.5), acos(0.5), atan2(-1, -1));
	// expect: 0.5235987756 1.0471975512 -2.3561944902
	printf("%.10f %.10f %.10f\n", exp(1), log(10), log10(1000));
	// expect: 2.7182818285 2.3025850930 3.0000000000
	printf("%.10f %.10f\n", log2(8), log1p(1e-10) * 1e10); // expect: 3.0000000000 1.0000000000
	printf("%.10f %.10f %.10f\n", sinh(1), cosh(1), tanh(1));
	// expect: 1.1752011936 1.5430806348 0.7615941560
	printf("%g %g\n", cbrt(27), hypot(3, 4)); // expect: 3 5
	printf("%g %g %g\n", pow(0, 0), pow(-8, 1.0 / 3), pow(-2, 3)); // expect: 1 -nan -8
	printf("%g %g %g\n", log(0), sqrt(-0.0), exp(710)); // expect: -inf -0 inf
	printf("%g %g\n", fmax(1, 2), fdim(5, 3)); // expect: 2 2
	printf("%.17g\n", nextafter(1, 2));     // expect: 1.0000000000000002
	printf("%.9g %.9g\n", sqrtf(2), fabsf(-0.1f)); // expect: 1.41421354 0.100000001
	printf("%.17g\n", M_PI);                // expect: 3.1415926535897931
	printf("%g\n", fma(2, 3, 4));           // expect: 10
	return 0;
}
