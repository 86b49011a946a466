// ++ and -- wrap in the operand's own type; the postfix value is the old one.
#include <stdio.h>

int main(void)
{
	unsigned char uc = 255;
	signed char sc = 127;
	short s = 32767;
	unsigned u = 0;
	_Bool b = 0;
	float f = 0.5f;
	double d = -0.5;
	enum { A, B, C } e = A;
	struct { unsigned n : 2; int m : 2; } bits = { 3, 1 };
	int array[] = { 1, 2, 3 }, *p = array;

	printf("%d %d\n", uc++, uc); // expect: 255 255
	sc++;
	s++;
	printf("%d %d\n", sc, s); // expect: -128 -32768
	printf("%u %u\n", u--, u); // expect: 0 4294967295
	b++;
	b++;
	printf("%d\n", b); // expect: 1
	b--;
	printf("%d %d\n", b, (b--, b)); // expect: 1 1
	printf("%g %g\n", f++, --d); // expect: 0.5 -1.5
	e++;
	printf("%d\n", ++e == C); // expect: 1
	printf("%d %d\n", bits.n++, bits.n); // expect: 3 3
	bits.m++;
	printf("%d\n", bits.m); // expect: -2
	printf("%d %d\n", *p++, (*p)++); // expect: 2 1
	printf("%d %d\n", array[1], *++p); // expect: 2 3
	printf("%zu\n", sizeof uc++); // expect: 1
	return 0;
}
