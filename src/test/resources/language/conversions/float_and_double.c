// float keeps 24 bits: values change on the way through it, comparisons see it, varargs widen it.
#include <stdio.h>

static float half(float x)
{
	return x / 2;
}

int main(void)
{
	float f = 0.1, g = 16777216;
	double d = 0.1;

	printf("%d %d\n", f == d, f == (float) d); // expect: 0 1
	printf("%d\n", (double) f == 0.1f); // expect: 1
	printf("%.10f %.10f\n", f, d); // expect: 0.1000000015 0.1000000000
	printf("%d\n", g + 1 == g); // expect: 1
	printf("%d\n", g + 1.0 == g); // expect: 0
	printf("%.9g\n", f * f); // expect: 0.0100000007
	printf("%.17g\n", f * 1.0); // expect: 0.10000000149011612
	f += 0.2;
	printf("%.9g\n", f); // expect: 0.300000012
	printf("%g\n", half(5)); // expect: 2.5
	printf("%.9g\n", (float) 1e-50 + (float) 3e38); // expect: 3.00000001e+38
	printf("%g %g\n", (float) 1e39, -(float) 1e39); // expect: inf -inf
	printf("%zu %zu\n", sizeof(f * f), sizeof(f * 1.0)); // expect: 4 8
	printf("%.9g\n", 1.0f / 3.0f); // expect: 0.333333343
	f = 1;
	f++;
	--f;
	printf("%g %d\n", f, !f); // expect: 1 0
	return 0;
}
