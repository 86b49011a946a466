/* scanf's conversions, what they return and where they stop. */
#include <stdio.h>
#include <string.h>

int main(void)
{
	int a = -1, b = -1, n = -1, r;
	unsigned u = 0;
	long l = 0;
	short h = 0;
	signed char hh = 0;
	unsigned long addr = 0, end = 0;
	float f = 0;
	double d = 0;
	char s[64] = "", t[64] = "", c = 0, c3[4] = "...";
	void *p = NULL;
	char *m = NULL;

	r = sscanf("12 34", "%d %d", &a, &b); printf("%d: %d %d\n", r, a, b);
	r = sscanf("12abc", "%d%s", &a, s); printf("%d: %d %s\n", r, a, s);
	r = sscanf("abc", "%d", &a); printf("%d: %d\n", r, a);
	r = sscanf("", "%d", &a); printf("%d\n", r);
	r = sscanf("   ", "%d", &a); printf("%d\n", r);
	r = sscanf("0x1f 0x1f 077 077 1f", "%i %x %i %o %x", &a, &u, &b, &n, (unsigned *)&r); printf("%d %u %d %d\n", a, u, b, n);
	r = sscanf("-5 +7", "%d%d", &a, &b); printf("%d: %d %d\n", r, a, b);
	r = sscanf("123456", "%3d%d", &a, &b); printf("%d: %d %d\n", r, a, b);
	r = sscanf("99999999999", "%d", &a); printf("%d: %d\n", r, a);
	r = sscanf("99999999999 70000 300", "%ld %hd %hhd", &l, &h, &hh); printf("%d: %ld %d %d\n", r, l, h, hh);
	r = sscanf("7ffff7dd0000-7ffff7df1000 r-xp 00001000", "%lx-%lx %4s %lx", &addr, &end, s, (unsigned long *)&l); printf("%d: %lx %lx %s %lx\n", r, addr, end, s, l);
	r = sscanf("VmLck:	      12 kB", "VmLck: %d kB", &a); printf("%d: %d\n", r, a);
	r = sscanf("VmRSS:	      12 kB", "VmLck: %d kB", &a); printf("%d: %d\n", r, a);
	r = sscanf("3.25 1e3 -.5", "%f %lf %lf", &f, &d, &d); printf("%d: %g %g\n", r, f, d);
	r = sscanf("0x1.8p1 inf nan", "%lf %f", &d, &f); printf("%d: %g %g\n", r, d, f);
	r = sscanf("1e", "%lf", &d); printf("%d\n", r);
	r = sscanf("hello world", "%s%c%c", s, &c, t); printf("%d: %s [%c] [%c]\n", r, s, c, t[0]);
	r = sscanf("abcdef", "%3c%s", c3, s); printf("%d: %.3s %s\n", r, c3, s);
	r = sscanf("key=value;rest", "%[^=]=%[^;]", s, t); printf("%d: %s %s\n", r, s, t);
	r = sscanf("abc123", "%[a-z]%[0-9]", s, t); printf("%d: %s %s\n", r, s, t);
	r = sscanf("]x-y", "%[]x-]%s", s, t); printf("%d: %s %s\n", r, s, t);
	r = sscanf("10 20 30", "%*d %d%n", &a, &n); printf("%d: %d %d\n", r, a, n);
	r = sscanf("50%", "%d%%%n", &a, &n); printf("%d: %d %d\n", r, a, n);
	r = sscanf("0xabc", "%p", &p); printf("%d: %p\n", r, p);
	r = sscanf("allocated", "%ms", &m); printf("%d: %s\n", r, m);
	r = sscanf("1,2", "%d,%d", &a, &b); printf("%d: %d %d\n", r, a, b);
	r = sscanf("1 ,2", "%d,%d", &a, &b); printf("%d: %d\n", r, a);
	r = sscanf("first second", "%2$s %1$s", s, t); printf("%d: %s %s\n", r, s, t);
	r = sscanf("18446744073709551616", "%lu", &addr); printf("%d: %lu\n", r, addr);
	r = sscanf("-1", "%u", &u); printf("%d: %u\n", r, u);
	r = sscanf("x", "x%d", &a); printf("%d\n", r);
	r = sscanf("7 ", "%d %d", &a, &b); printf("%d\n", r);
	return 0;
}
