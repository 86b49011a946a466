// Numbers below the smallest normal one lose bits gradually down to zero.
#include <float.h>
#include <math.h>
#include <stdio.h>

int main(void)
{
	double d = DBL_MIN;
	float f = FLT_MIN;
	int n = 0;

	while (d) {
		d /= 2;
		n++;
	}
	printf("%d\n", n);                      // expect: 53
	for (n = 0; f > 0; f *= 0.5f)
		n++;
	printf("%d\n", n);                      // expect: 24
	d = 4.9406564584124654e-324;
	printf("%g %g %g\n", d, d / 2, d * 1.5); // expect: 4.94066e-324 0 9.88131e-324
	printf("%d\n", d * 0.5 == 0 && d * 0.75 == d); // expect: 1
	f = 1e-45;
	printf("%g %g\n", f, f / 2);            // expect: 1.4013e-45 0
	f = 1e-40f;
	printf("%.9g %d\n", f, fpclassify(f) == FP_SUBNORMAL); // expect: 9.9999461e-41 1
	printf("%d\n", fpclassify((double)f) == FP_NORMAL); // expect: 1
	printf("%d %d\n", fpclassify(0.0) == FP_ZERO, fpclassify(INFINITY) == FP_INFINITE);
	// expect: 1 1
	printf("%g\n", DBL_MIN - DBL_MIN * (1 - DBL_EPSILON)); // expect: 4.94066e-324
	printf("%a\n", DBL_MIN / 3);            // expect: 0x0.5555555555555p-1022
	f = DBL_MIN;
	printf("%g\n", f);                      // expect: 0
	f = 1.1754943e-38f;
	f -= 1.4e-45f;
	printf("%.9g\n", f);                    // expect: 1.17549421e-38
	return 0;
}
