// Loops counted in floating point, with the rounding that changes how often they run.
#include <stdio.h>

int main(void)
{
	int n = 0;
	double d, sum = 0;
	float f;

	for (d = 0; d < 1; d += 0.1)
		n++;
	printf("%d\n", n);                      // expect: 11
	for (n = 0, f = 0; f < 1; f += 0.1f)
		n++;
	printf("%d %.9g\n", n, f);              // expect: 10 1.00000012
	for (n = 0, d = 1; d != 0.5; d -= 0.125)
		n++;
	printf("%d\n", n);                      // expect: 4
	for (int i = 1; i <= 1000; i++)
		sum += 1.0 / i;
	printf("%.12f\n", sum);                 // expect: 7.485470860550
	sum = 0;
	for (int i = 1000; i; i--)
		sum += 1.0 / i;
	printf("%.12f\n", sum);                 // expect: 7.485470860550
	for (d = 1, n = 0; d < 1e6; d *= 1.5, n++)
		;
	printf("%d %g\n", n, d);                // expect: 35 1.45611e+06
	for (f = 16777210; f < 16777216; f++)
		n++;
	printf("%d\n", n);                      // expect: 41
	for (d = 10, n = 0; d--; n++)
		;
	printf("%d %g\n", n, d);                // expect: 10 -1
	d = 2;
	for (int i = 0; i < 6; i++)
		d = d - (d * d - 2) / (2 * d);
	printf("%.15f\n", d);                   // expect: 1.414213562373095
	double pi = 0;
	for (int i = 0; i < 1000; i++)
		pi += (i % 2 ? -4.0 : 4) / (2 * i + 1);
	printf("%.10f\n", pi);                  // expect: 3.1405926538
	return 0;
}
