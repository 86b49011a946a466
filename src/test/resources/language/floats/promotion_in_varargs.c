// float goes through ... as double, through a prototype as float, without one as double.
#include <stdarg.h>
#include <stdio.h>

static double first(int n, ...)
{
	va_list ap;
	double d;

	va_start(ap, n);
	d = va_arg(ap, double);
	va_end(ap);
	return d;
}

static float same(float f) { return f; }
static double old(f) float f; { return f; }
static double wide(double d) { return d; }
static float fa[2] = {0.1f, 0.2f};

int main(void)
{
	float f = 0.1f;
	float (*p)(float) = same;

	printf("%.17g\n", first(1, f));         // expect: 0.10000000149011612
	printf("%.17g\n", first(1, fa[1]));     // expect: 0.20000000298023224
	printf("%.17g\n", first(1, (float)0.3)); // expect: 0.30000001192092896
	printf("%.17g\n", (double)p(0.1));      // expect: 0.10000000149011612
	printf("%.17g\n", old(0.1));            // expect: 0.10000000149011612
	printf("%.17g\n", wide(f));             // expect: 0.10000000149011612
	printf("%.17g\n", wide(0.1f + 0.2f));   // expect: 0.30000001192092896
	printf("%g %g %g\n", f, -f, f * 2);     // expect: 0.1 -0.1 0.2
	printf("%.9g %.9g\n", f ? f : 0, 1 ? f : 0.5); // expect: 0.100000001 0.100000001
	return 0;
}
