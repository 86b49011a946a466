// Variable arguments: char and short arrive as int, float as double, arrays as pointers.
#include <stdio.h>
#include <stdarg.h>

static void show(const char *kinds, ...)
{
	va_list ap;

	va_start(ap, kinds);
	for (; *kinds; kinds++)
		switch (*kinds) {
		case 'i': printf("%d ", va_arg(ap, int)); break;
		case 'u': printf("%u ", va_arg(ap, unsigned)); break;
		case 'l': printf("%ld ", va_arg(ap, long)); break;
		case 'd': printf("%g ", va_arg(ap, double)); break;
		case 's': printf("%s ", va_arg(ap, char *)); break;
		}
	va_end(ap);
	printf("\n");
}

int main(void)
{
	char c = -1;
	unsigned char uc = 255;
	short s = -2;
	float f = 1.5f;
	_Bool b = 1;
	char array[] = "array";
	struct { int x : 3; unsigned y : 4; } bits = { -1, 15 };

	show("iii", c, uc, s); // expect: -1 255 -2
	show("dd", f, f * 2); // expect: 1.5 3
	show("is", b, array); // expect: 1 array
	show("ii", bits.x, bits.y); // expect: -1 15
	show("ul", -1, -1L); // expect: 4294967295 -1
	show("ili", 1, 1L << 40, 'x'); // expect: 1 1099511627776 120
	show("dididididididididid", 1., 1, 2., 2, 3., 3, 4., 4, 5., 5, 6., 6, 7., 7, 8., 8, 9., 9, 10.);
	// expect: 1 1 2 2 3 3 4 4 5 5 6 6 7 7 8 8 9 9 10
	return 0;
}
