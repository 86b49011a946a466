// int and float and double in one expression: which operation happens in which type.
#include <stdio.h>

int main(void)
{
	int i = 7, big = 16777217;
	unsigned u = 3000000000u;
	long l = 9007199254740993;
	float f = 0.1f;
	double d = 0.1;
	char c = 'a';

	printf("%g %g %g\n", i / 2 * 1.0, i / 2.0, 1.0 * i / 2); // expect: 3 3.5 3.5
	printf("%.1f %.1f\n", big + 0.0f, big + 0.0); // expect: 16777216.0 16777217.0
	printf("%.1f %.1f\n", l * 1.0, (float)l * 1.0);
	// expect: 9007199254740992.0 9007199254740992.0
	printf("%d %d\n", big == 16777216.0f, big == (double)16777216); // expect: 1 0
	printf("%.1f\n", u * 2.0);              // expect: 6000000000.0
	printf("%.1f\n", u * 2 * 1.0);          // expect: 1705032704.0
	printf("%g\n", c * 0.5);                // expect: 48.5
	printf("%d %d\n", f == d, f == (float)d); // expect: 0 1
	printf("%d\n", (f > d) - (f < d));      // expect: 1
	printf("%.17g\n", f * d);               // expect: 0.010000000149011612
	printf("%.17g\n", f * f + 0.0);         // expect: 0.010000000707805157
	printf("%g\n", (i > 5) * 2.5 + !d);     // expect: 2.5
	printf("%g\n", -i / 2 + -i / 2.0f);     // expect: -6.5
	printf("%d\n", (int)3.7 + (int)-3.7 + (int)3.7f); // expect: 3
	printf("%.1f\n", (float)(big - 1) / 2 + big / 2); // expect: 16777216.0
	printf("%zu %zu %zu\n", sizeof(i + f), sizeof(f + d), sizeof(f * l)); // expect: 4 8 4
	printf("%d\n", l == (double)l);         // expect: 1
	printf("%d\n", (long)(double)l == l);   // expect: 0
	printf("%g\n", i ? f : i);              // expect: 0.1
	printf("%d\n", u > -1.0 && u > -1.0f);  // expect: 1
	return 0;
}
