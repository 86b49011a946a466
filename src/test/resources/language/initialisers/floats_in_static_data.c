// Floating constants and integer-to-float conversions are folded into static data exactly.
#include <stdio.h>
#include <string.h>
#include <stdint.h>

static float f = 0.1f, g = 1, h = 1.0 / 3, big = 16777217;
static double d = 0.1, e = 1.0f / 3.0f, s = -0.0, t = 1e308 * 10, u = 2 - 1.5;
static int i = 3.99, j = -3.99, k = 1e9 + 0.5;
static unsigned char c = 255.9;
static long l = 9007199254740993;
static double from_long = 9007199254740993;
static double hexadecimal = 0x1.8p3;
static float array[] = { 1, 2.5, -3e-3f, 'a' };
static struct { float x; double y; } point = { .y = 1.25, .x = 0.5 };
static _Bool b = 0.25;
static double compare = 0.1 + 0.2 == 0.3;

static unsigned bits(float x)
{
	unsigned u;

	memcpy(&u, &x, sizeof u);
	return u;
}

int main(void)
{
	printf("%08x %08x %08x %08x\n", bits(f), bits(g), bits(h), bits(big)); // expect: 3dcccccd 3f800000 3eaaaaab 4b800000
	printf("%.17g %.17g\n", d, e); // expect: 0.10000000000000001 0.3333333432674408
	printf("%g %g %g\n", s, t, u); // expect: -0 inf 0.5
	printf("%d %d %d %d\n", i, j, k, c); // expect: 3 -3 1000000000 255
	printf("%ld %.0f\n", l, from_long); // expect: 9007199254740993 9007199254740992
	printf("%g\n", hexadecimal); // expect: 12
	printf("%g %g %g %g\n", array[0], array[1], array[2], array[3]); // expect: 1 2.5 -0.003 97
	printf("%g %g %d %g\n", point.x, point.y, b, compare); // expect: 0.5 1.25 1 0
	return 0;
}
