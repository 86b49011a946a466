/* strtol and its relatives at the edges. */
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

static void l(const char *s, int base)
{
	char *end;
	long v;

	errno = 0;
	v = strtol(s, &end, base);
	printf("strtol(\"%s\", %d) = %ld, rest \"%s\", errno %d\n", s, base, v, end, errno);
}

static void u(const char *s, int base)
{
	char *end;
	unsigned long v;

	errno = 0;
	v = strtoul(s, &end, base);
	printf("strtoul(\"%s\", %d) = %lu, rest \"%s\", errno %d\n", s, base, v, end, errno);
}

static void d(const char *s)
{
	char *end;
	double v;

	errno = 0;
	v = strtod(s, &end);
	printf("strtod(\"%s\") = %.17g, rest \"%s\", errno %d\n", s, v, end, errno);
}

int main(void)
{
	char *end;

	l("42", 10); l("  -42xyz", 10); l("+7", 10); l("", 10); l("abc", 10); l("0x1F", 16); l("0x1F", 0); l("077", 0);
	l("0x", 0); l("0xg", 16); l("zz", 36); l("9223372036854775807", 10); l("9223372036854775808", 10);
	l("-9223372036854775808", 10); l("-9223372036854775809", 10); l("- 1", 10); l("12 34", 10); l("1010", 2);
	l("08", 0); l("-0x10", 16); l("\t\n 5", 10);
	u("18446744073709551615", 10); u("18446744073709551616", 10); u("-1", 10); u("-18446744073709551615", 10); u("ff", 16);
	d("3.25"); d("1e400"); d("-1e400"); d("1e-400"); d("4.9e-324"); d("2.2250738585072011e-308"); d("0x1.8p3"); d("0x.8");
	d("inf"); d("-Infinity!"); d("nan"); d("1e"); d("1e+"); d(".5."); d("."); d("1.7976931348623157e308"); d("abc"); d(" +12.5e2x");
	printf("%d %d %ld %g\n", atoi("123abc"), atoi("-2147483648"), atol("99999999999"), atof("2.5e3"));
	errno = 0;
	printf("%ld %d\n", strtol("1", &end, 37), errno);
	printf("%d %ld %lld\n", abs(-5), labs(-5L), llabs(-5LL));
	printf("%d %d %ld %ld\n", div(-7, 2).quot, div(-7, 2).rem, ldiv(7, -2).quot, ldiv(7, -2).rem);
	return 0;
}
