// <float.h>, as text, as values, and through the compiler's own macros.
#include <float.h>
#include <stdio.h>

int main(void)
{
	printf("%d %d %d\n", FLT_RADIX, FLT_MANT_DIG, DBL_MANT_DIG); // expect: 2 24 53
	printf("%d %d %d %d\n", FLT_DIG, DBL_DIG, FLT_DECIMAL_DIG, DBL_DECIMAL_DIG);
	// expect: 6 15 9 17
	printf("%g %g %g\n", FLT_MAX, FLT_MIN, FLT_EPSILON);
	// expect: 3.40282e+38 1.17549e-38 1.19209e-07
	printf("%.17g %.17g %.17g\n", DBL_MAX, DBL_MIN, DBL_EPSILON);
	// expect: 1.7976931348623157e+308 2.2250738585072014e-308 2.2204460492503131e-16
	printf("%g %g\n", FLT_TRUE_MIN, DBL_TRUE_MIN); // expect: 1.4013e-45 4.94066e-324
	printf("%d %d %d %d\n", FLT_MIN_EXP, FLT_MAX_EXP, DBL_MIN_EXP, DBL_MAX_EXP);
	// expect: -125 128 -1021 1024
	printf("%d %d\n", FLT_MAX_10_EXP, DBL_MIN_10_EXP); // expect: 38 -307
	printf("%d\n", FLT_EVAL_METHOD);        // expect: 0
	printf("%d\n", 1 + DBL_EPSILON > 1 && 1 + DBL_EPSILON / 2 == 1); // expect: 1
	printf("%d\n", 1.0f + FLT_EPSILON > 1 && 1.0f + FLT_EPSILON / 2 == 1.0f); // expect: 1
	printf("%d\n", FLT_MAX * 2.0f > FLT_MAX && FLT_MAX * 2.0 < DBL_MAX); // expect: 1
	printf("%d\n", __DBL_MAX__ == DBL_MAX); // expect: 1
	printf("%zu %zu %zu\n", sizeof FLT_MAX, sizeof DBL_MAX, sizeof(FLT_MAX * 2.0));
	// expect: 4 8 8
	return 0;
}
