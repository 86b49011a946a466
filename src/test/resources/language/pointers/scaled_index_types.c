// Indices of every integer type, unsigned wrap included, and pointers to every element size.
#include <stdio.h>

struct twelve { int a, b, c; };

int main(void)
{
	char c[4] = { 1, 2, 3, 4 };
	short s[4] = { 10, 20, 30, 40 };
	int i[4] = { 100, 200, 300, 400 };
	long l[4] = { 1000, 2000, 3000, 4000 };
	float f[4] = { 0.5f, 1.5f, 2.5f, 3.5f };
	struct twelve t[4] = { { 1, 2, 3 }, { 4, 5, 6 }, { 7, 8, 9 } };
	unsigned char uc = 3;
	signed char sc = 1;
	unsigned short us = 2;
	unsigned u = 3;
	unsigned long ul = 2;
	_Bool b = 1;

	printf("%d %d %d %ld\n", c[uc], s[uc], i[uc], l[uc]); // expect: 4 40 400 4000
	printf("%d %d %g %d\n", c[sc], s[us], f[u], t[ul].b); // expect: 2 30 3.5 8
	printf("%d %ld\n", i[b], l[b + b]); // expect: 200 3000
	printf("%d\n", i[u - 2]); // expect: 200
	printf("%d\n", (i + 3)[-(int) ul]); // expect: 200
	printf("%d\n", i[(unsigned char) (uc + 254)]); // expect: 200
	s[us]++;
	f[sc] *= 2;
	t[sc].c -= t[b].a;
	l[ul] <<= us;
	printf("%d %g %d %ld\n", s[2], f[1], t[1].c, l[2]); // expect: 31 3 2 12000
	c[us] = c[us] << 7;
	printf("%d\n", c[2]); // expect: -128
	printf("%d\n", (&t[2].a)[1]); // expect: 8
	return 0;
}
