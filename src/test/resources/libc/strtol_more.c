/* strtol and its family: ends, bases, overflow, and errno. */
#include <stdio.h>
#include <stdlib.h>
#include <errno.h>
#include <inttypes.h>
#define T(f, s, b) do { char *e; const char *t = s; errno = 0; long long v = f(t, &e, b); printf("%-10s %-28s %2d -> %lld %d errno %d\n", #f, s, b, v, (int)(e - t), errno); } while (0)
#define R(s) do { char *e; const char *t = s; errno = 0; double v = strtod(t, &e); printf("%-26s -> %.17g %d errno %d", s, v, (int)(e - t), errno); errno = 0; float g = strtof(t, &e); printf(" | %.9g %d errno %d\n", g, (int)(e - t), errno); } while (0)

int main(void)
{
	T(strtol, "", 10);
	T(strtol, "  42", 10);
	T(strtol, "-42x", 10);
	T(strtol, "+7", 10);
	T(strtol, "--7", 10);
	T(strtol, "0x1F", 16);
	T(strtol, "0x", 16);
	T(strtol, "0xg", 0);
	T(strtol, "0x1F", 0);
	T(strtol, "017", 0);
	T(strtol, "08", 0);
	T(strtol, "z", 36);
	T(strtol, "102", 2);
	T(strtol, "9223372036854775807", 10);
	T(strtol, "9223372036854775808", 10);
	T(strtol, "-9223372036854775808", 10);
	T(strtol, "-9223372036854775809", 10);
	T(strtol, "abc", 10);
	T(strtol, " \t\n\v\f 9", 10);
	T(strtoul, "-1", 10);
	T(strtoul, "18446744073709551615", 10);
	T(strtoul, "18446744073709551616", 10);
	T(strtoul, "-18446744073709551615", 10);
	T(strtoul, "-18446744073709551616", 10);
	T(strtoll, "0b101", 2);
	T(strtoull, "0xffffffffffffffff", 0);
	T(strtoimax, "-0x8000000000000000", 0);
	T(strtoumax, "1 2", 10);
	R("");
	R("1.5");
	R(".5");
	R("5.");
	R(".");
	R("1e5");
	R("1e");
	R("1e+");
	R("1e400");
	R("-1e400");
	R("1e-400");
	R("4.9e-324");
	R("2e-324");
	R("1e-310");
	R("1e39");
	R("1e-46");
	R("1e-40");
	R("0x1.8p1");
	R("0x");
	R("0x.8");
	R("0x1p");
	R("0x1p-1074");
	R("inf");
	R("INFINITY");
	R("infinit");
	R("-inf");
	R("nan");
	R("nan(123)");
	R("nan(");
	R("+1.e1x");
	R(" \n1");
	R("0.1");
	R("9007199254740993");
	R("123456789012345678901234567890");
	R("1.7976931348623158e308");
	R("1.7976931348623159e308");
	R("3.4028235677973366e38");
	R("2.2250738585072011e-308");
	printf("%d %ld %lld %g\n", atoi("  -12abc"), atol("99"), atoll("-5"), atof("2.5e1z"));
	printf("%d %d\n", atoi("2147483648"), atoi("99999999999999999999"));
	return 0;
}
