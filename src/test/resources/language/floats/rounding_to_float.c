// A float variable rounds at every store and operation; doubles do not.
#include <stdio.h>

int main(void)
{
	float f = 16777216.0f, sum = 0, third = 1.0f / 3.0f;
	double d = 16777216.0, dsum = 0;
	float v[3] = {0.1f, 0.2f, 0.7f};

	printf("%.1f %.1f\n", f + 1, d + 1);    // expect: 16777216.0 16777217.0
	f += 1;
	printf("%.1f\n", f);                    // expect: 16777216.0
	f += 2;
	printf("%.1f\n", f);                    // expect: 16777218.0
	f = 16777217;
	printf("%.1f\n", f);                    // expect: 16777216.0
	f = 33554435;
	printf("%.1f\n", f);                    // expect: 33554436.0
	for (int i = 0; i < 10; i++)
		sum += 0.1f, dsum += 0.1;
	printf("%.9g %.17g\n", sum, dsum);      // expect: 1.00000012 0.99999999999999989
	printf("%d %d\n", sum == 1, dsum == 1); // expect: 0 0
	printf("%.9g %.9g\n", third * 3, (float)(third * 3.0)); // expect: 1 1
	printf("%.9g\n", v[0] + v[1] + v[2]);   // expect: 1
	f = 1e10;
	printf("%.1f\n", f);                    // expect: 10000000000.0
	f = f * f * f;
	printf("%g\n", f * f);                  // expect: inf
	f = 1.0000001;
	printf("%.9g %d\n", f, f == 1.0000001); // expect: 1.00000012 0
	f = 3.4e38;
	f *= 1.1;
	printf("%g\n", f);                      // expect: inf
	printf("%d\n", (float)0.1 * 3 == 0.3f); // expect: 1
	printf("%.9g\n", -(float)1e-46);        // expect: -0
	return 0;
}
