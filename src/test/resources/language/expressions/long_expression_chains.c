// Deep and wide expressions need many temporaries at once; none may be lost.
#include <stdio.h>

static int id(int x) { return x; }

int main(void)
{
	int a = 1, b = 2, c = 3, d = 4, e = 5, f = 6, g = 7, h = 8;
	double u = 0.5, w = 1.25;

	printf("%d\n", ((a + b) * (c + d) - (e + f) * (g + h)) * ((a - b) * (c - d) + (e - f) * (g - h)));
	// expect: -288
	printf("%d\n", (a+(b+(c+(d+(e+(f+(g+(h+(a*(b*(c*(d*(e*(f*(g*h)))))))))))))))  );
	// expect: 40356
	printf("%d\n", id(a) + id(b) * id(c) - id(d) / id(a) + id(e) % id(c) + (id(f) << id(b)) + (id(g) ^ id(h)));
	// expect: 44
	printf("%d\n", id(id(id(a) + id(b)) * id(id(c) + id(d))) - id(id(id(e) * id(f)) + id(g)));
	// expect: -16
	printf("%g\n", (u + w) * (u - w) / ((u * w) - (w / u)) + (a * u + b * w) * (c - d * u) / (e + f * w));
	// expect: 0.94
	printf("%d\n", a < b && c < d && (e > f || g < h) && !(a == b || c == d) && (a & c) | (b ^ d) ? a ? b ? c : d : e : f);
	// expect: 3
	printf("%d\n", (a = b = c = d = e = f = g = h) + a + b + c + d + e + f + g); // expect: 64
	printf("%d\n", a-- - --a + (b++ + ++c) * (d-- ? --e : f++)); // expect: 121
	printf("%ld\n", (long)(((((((((((((((((1 + a) * 3) + b) * 3) + c) * 3) + d) * 3) + e) * 3) + f) * 3) + g) * 3)) + h)));
	// expect: 24917
	return 0;
}
