// More arguments than registers: integers, doubles and structs interleaved, and called through a pointer.
#include <stdio.h>

struct p { char c; short s; };
struct big { long v[5]; };

static double mixed(char a, double b, short c, float d, int e, struct p f, long g, double h, unsigned char i, float j,
	struct big k, int l, double m, double n, double o, double p, double q, long long r, char *s, double (*t)(double))
{
	return a + b + c + d + e + f.c + f.s + g + h + i + j + k.v[0] + k.v[4] + l + m * 2 + n * 3 + o * 4 + p * 5 + q * 6 + r + *s + t(q);
}

static int weighted(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l, int m, int n,
	int o, int p)
{
	int v[] = {a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p}, sum = 0;

	for (int x = 0; x < 16; x++)
		sum += (x + 1) * v[x];
	return sum;
}

static double half(double d) { return d / 2; }

int main(void)
{
	struct p p = {1, -2};
	struct big b = {{100, 200, 300, 400, 500}};
	int (*w)(int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int) = weighted;

	printf("%g\n", mixed(1, 2.5, -3, 4.5, 5, p, 7, 8.25, 255, 10.5, b, 12, 1, 2, 3, 4, 5, 1LL << 33, "A", half));
	// expect: 8.58994e+09
	printf("%d\n", weighted(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16));
	// expect: 1496
	printf("%d\n", w(0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, w(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)));
	// expect: 2183
	printf("%d %g %d %g %d %g %d %g %d %g %d %g %d %g %d %g %d %g %d %g\n", 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6,
		6.5, 7, 7.5, 8, 8.5, 9, 9.5, 10, 10.5);
	// expect: 1 1.5 2 2.5 3 3.5 4 4.5 5 5.5 6 6.5 7 7.5 8 8.5 9 9.5 10 10.5
	return 0;
}
