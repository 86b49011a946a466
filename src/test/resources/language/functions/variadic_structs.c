// Structs of several sizes and kinds through "...", between ints and doubles.
#include <stdarg.h>
#include <stdio.h>

struct tiny { char c; };
struct pair { double x; int n; };
struct wide { long v[6]; };
struct flt { float a, b, c; };
union u { int i; char c[7]; };

static double total(int count, ...)
{
	va_list ap;
	double sum = 0;

	va_start(ap, count);
	while (count--) {
		struct tiny t = va_arg(ap, struct tiny);
		struct pair p = va_arg(ap, struct pair);
		int i = va_arg(ap, int);
		struct wide w = va_arg(ap, struct wide);
		double d = va_arg(ap, double);
		struct flt f = va_arg(ap, struct flt);
		union u u = va_arg(ap, union u);

		printf("%c %g %d %d %ld %g %g %s\n", t.c, p.x, p.n, i, w.v[5], d, f.c, u.c);
		sum += t.c + p.x + p.n + i + w.v[0] + w.v[5] + d + f.a + f.b + f.c + u.c[0];
		w.v[0] = 0;
	}
	printf("%d\n", va_arg(ap, struct pair).n);
	va_end(ap);
	return sum;
}

int main(void)
{
	struct tiny t = {'t'};
	struct pair p = {0.5, 7}, last = {0, 99};
	struct wide w = {{1, 2, 3, 4, 5, 6}};
	struct flt f = {.25, .5, .75};
	union u u = {.c = "union"};

	printf("%g\n", total(1, t, p, 3, w, 2.5, f, u, last));
	// expect: t 0.5 7 3 6 2.5 0.75 union
	// expect: 99
	// expect: 254.5
	printf("%g\n", total(2, t, p, 3, w, 2.5, f, u, t, p, -3, w, -2.5, f, u, last));
	// expect: t 0.5 7 3 6 2.5 0.75 union
	// expect: t 0.5 7 -3 6 -2.5 0.75 union
	// expect: 99
	// expect: 498
	return 0;
}
