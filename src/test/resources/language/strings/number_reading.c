// strtol, strtoul, strtod, atoi and sscanf: bases, signs, ends, overflow and errno.
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	char *end, word[16], rest[16];
	int a, b, n;
	unsigned u;
	double d;

	printf("%ld %s\n", strtol("  -42abc", &end, 10), end); // expect: -42 (null)
	printf("%ld %s\n", strtol("0x1fz", &end, 0), end); // expect: 31 abc
	printf("%ld %s\n", strtol("0x", &end, 16), end); // expect: 0 z
	printf("%ld %ld %ld\n", strtol("017", 0, 0), strtol("zz", 0, 36), strtol("101", 0, 2));
	// expect: 15 1295 5
	errno = 0;
	printf("%d\n", strtol("99999999999999999999", &end, 10) == LONG_MAX && errno == ERANGE && !*end);
	// expect: 1
	errno = 0;
	printf("%lx %d\n", strtoul("-1", 0, 10), errno); // expect: ffffffffffffffff 0
	printf("%g %s\n", strtod("1.5e3xyz", &end), end); // expect: 1500
	printf("%g %s\n", strtod("-.5e+", &end), end); // expect: -0.5 xyz
	printf("%g %g\n", strtod("0x1.8p1", 0), strtod("inf", 0)); // expect: 3 inf
	printf("%d %d %d\n", atoi("12x"), atoi("x"), atoi("+7")); // expect: 12 0 7
	n = sscanf("10 0x20 word rest of", "%d %x %15s %15[^\n]", &a, &u, word, rest);
	printf("%d %d %u %s %s\n", n, a, u, word, rest); // expect: 4 10 32 word rest of
	n = sscanf("7,8;9", "%d,%d,%d", &a, &b, &n);
	printf("%d %d %d\n", n, a, b);          // expect: 2 7 8
	n = sscanf("12345", "%2d%n", &a, &b);
	printf("%d %d %d\n", n, a, b);          // expect: 1 12 2
	printf("%d\n", sscanf("", "%d", &a));   // expect: -1
	printf("%d %g\n", sscanf("3.25", "%lf", &d), d); // expect: 1 0
	printf("%d\n", sscanf("x", "%d", &a));  // expect: 0
	return 0;
}
