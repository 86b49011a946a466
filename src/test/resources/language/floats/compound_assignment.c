// int op= double computes in double; float op= double too, then rounds; integers in float loops.
#include <stdio.h>

int main(void)
{
	int i = 10;
	unsigned char c = 200;
	long l = 1;
	float f = 1.1f;
	double d = 3;
	unsigned u = 4000000000u;
	_Bool b = 0;
	short s[2] = {100, 200}, *p = s;

	i += 0.9;
	printf("%d\n", i);                      // expect: 10
	i *= 1.55;
	printf("%d\n", i);                      // expect: 15
	i -= 0.1;
	printf("%d\n", i);                      // expect: 14
	i /= 0.3;
	printf("%d\n", i);                      // expect: 46
	c += 10.7;
	printf("%d\n", c);                      // expect: 210
	l += 1e15 + 0.5;
	printf("%ld\n", l);                     // expect: 1000000000000001
	f *= 1.1;
	printf("%.9g\n", f);                    // expect: 1.21000004
	f += i;
	printf("%.9g\n", f);                    // expect: 47.2099991
	f -= 1e-3;
	printf("%.9g\n", f);                    // expect: 47.2089996
	d /= i;
	printf("%.17g\n", d);                   // expect: 0.065217391304347824
	d += u;
	printf("%.17g\n", d);                   // expect: 4000000000.0652175
	u /= 1.5;
	printf("%u\n", u);                      // expect: 2666666666
	b += 0.25;
	printf("%d\n", b);                      // expect: 1
	*p++ *= 1.5;
	*p /= 3.0f;
	printf("%d %d %d\n", s[0], s[1], (int)(p - s)); // expect: 150 66 1
	printf("%g %d\n", d = i = 2.9, i);      // expect: 2 2
	return 0;
}
