/* scanf: every conversion, suppression, widths, sets, allocation, and what is returned at the end. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <errno.h>

int main(void)
{
	int a = -1, b = -1, c = -1, n = -1, r;
	unsigned u;
	long l;
	long long ll;
	short s;
	char h;
	float f;
	double d;
	char t[32], w[32];
	char *m = 0, *m2 = 0;
	void *p;
	size_t z;
	r = sscanf("10 0x1f 017 zz", "%d %i %i %d", &a, &b, &c, &n);
	printf("%d %d %d %d\n", r, a, b, c);
	r = sscanf("", "%d", &a);
	printf("%d\n", r);
	r = sscanf("   ", "%d", &a);
	printf("%d\n", r);
	r = sscanf("x", "%d", &a);
	printf("%d\n", r);
	r = sscanf("12", "%d%d", &a, &b);
	printf("%d\n", r);
	r = sscanf("12abc", "%d%s", &a, t);
	printf("%d %d %s\n", r, a, t);
	r = sscanf("123456", "%3d%2d%n", &a, &b, &n);
	printf("%d %d %d %d\n", r, a, b, n);
	r = sscanf("a b c", "%*s %s %n", t, &n);
	printf("%d %s %d\n", r, t, n);
	r = sscanf("key=value;", "%[^=]=%[^;]", t, w);
	printf("%d %s %s\n", r, t, w);
	r = sscanf("]abc-x", "%[]a-c]%[-x]", t, w);
	printf("%d %s %s\n", r, t, w);
	r = sscanf("abc", "%2c%c", t, &h);
	printf("%d %.2s %c\n", r, t, h);
	r = sscanf(" x", "%c", &h);
	printf("%d [%c]\n", r, h);
	r = sscanf("hello world", "%ms %m[a-z]", &m, &m2);
	printf("%d %s %s\n", r, m, m2);
	free(m);
	free(m2);
	r = sscanf("3.5 1e3 inf nan 0x1p4", "%f %lf", &f, &d);
	printf("%d %g %g\n", r, f, d);
	r = sscanf("inf nan 0x1p4 -.5e-2", "%lf %f", &d, &f);
	printf("%d %g %g\n", r, d, f);
	r = sscanf("0x1p4 -.5e-2 1e", "%lf %f", &d, &f);
	printf("%d %g %g\n", r, d, f);
	r = sscanf("1e", "%lf", &d);
	printf("%d\n", r);
	r = sscanf("99999999999 -1 70000", "%d %u %hd", &a, &u, &s);
	printf("%d %d %u %d\n", r, a, u, s);
	errno = 0;
	r = sscanf("99999999999999999999", "%ld", &l);
	printf("%d %ld %d\n", r, l, errno);
	r = sscanf("9223372036854775807 255", "%lld %hhd", &ll, &h);
	printf("%d %lld %d\n", r, ll, h);
	r = sscanf("ff FF 0xff 77", "%x %X %x %o", &a, &b, &c, &n);
	printf("%d %d %d %d %d\n", r, a, b, c, n);
	r = sscanf("0x7ffe (nil)", "%p", &p);
	printf("%d %p\n", r, p);
	r = sscanf("50% done", "%d%% %s", &a, t);
	printf("%d %d %s\n", r, a, t);
	r = sscanf("a,b", "a,%c", &h);
	printf("%d %c\n", r, h);
	r = sscanf("ab", "ac%n", &n);
	printf("%d\n", r);
	r = sscanf("12:34:56", "%2d:%2d:%2d", &a, &b, &c);
	printf("%d %d %d %d\n", r, a, b, c);
	r = sscanf("  42", "%2$d %1$s", t, &a);
	printf("%d %d\n", r, a);
	r = sscanf("7", "%zu", &z);
	printf("%d %zu\n", r, z);
	r = sscanf("-", "%d", &a);
	printf("%d\n", r);
	r = sscanf("0x", "%i", &a);
	printf("%d %d\n", r, a);
	r = sscanf("0xg", "%x%c", &a, &h);
	printf("%d %d %c\n", r, a, h);
	r = sscanf("+5", "%u", &u);
	printf("%d %u\n", r, u);
	r = sscanf("abc", "%[0-9]", t);
	printf("%d\n", r);
	r = sscanf("1 2 3", "%d %*d %d", &a, &b);
	printf("%d %d %d\n", r, a, b);
	return 0;
}
