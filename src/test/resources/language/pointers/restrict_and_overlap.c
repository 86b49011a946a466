// restrict promises and memmove overlaps; copying loops forward and backward.
#include <stdio.h>
#include <string.h>

static void axpy(int n, int a, const int *restrict x, int *restrict y)
{
	for (int i = 0; i < n; i++)
		y[i] += a * x[i];
}

static void shift_up(char *s, int n)
{
	for (char *p = s + n; p > s; p--)
		*p = p[-1];
}

int main(void)
{
	int x[3] = { 1, 2, 3 }, y[3] = { 10, 20, 30 };
	char a[16] = "abcdefgh", b[16] = "abcdefgh", c[16] = "abcd";

	axpy(3, 2, x, y);
	printf("%d %d %d\n", y[0], y[1], y[2]); // expect: 12 24 36
	memmove(a + 2, a, 6);
	printf("%s\n", a); // expect: ababcdef
	memmove(b, b + 2, 7);
	printf("%s\n", b); // expect: cdefgh
	shift_up(c, 5);
	printf("%s\n", c); // expect: aabcd
	for (char *to = c, *from = c + 1; (*to++ = *from++);)
		;
	printf("%s\n", c); // expect: abcd
	struct { int n[4]; } s[2] = { { { 1, 2, 3, 4 } } };
	s[1] = s[0];
	s[0] = s[0];
	printf("%d %d\n", s[1].n[3], s[0].n[0]); // expect: 4 1
	return 0;
}
