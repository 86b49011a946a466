// Operators on _Atomic objects of all sizes: compound assignment, ++, pointers, structs, floats.
#include <stdio.h>

struct point { int x, y; };

_Atomic int i = 3;
_Atomic(short) s = -1;
_Atomic unsigned char c = 250;
_Atomic long long l = 1LL << 40;
_Atomic _Bool flag;
_Atomic double d = 1.5;
static int array[4] = { 1, 2, 3, 4 };
int *_Atomic p = array;
_Atomic struct point point;

int main(void)
{
	struct point copy = { 4, 5 };

	printf("%d\n", i++);
	printf("%d\n", i += 10);
	i <<= 2;
	i ^= 1;
	i %= 50;
	printf("%d\n", i--);
	printf("%d\n", --i);
	printf("%d\n", ++s);
	printf("%d\n", s -= 40000);
	printf("%d\n", c += 10);
	l *= -3;
	printf("%lld\n", l);
	flag = 7;
	printf("%d\n", flag);
	printf("%d\n", flag |= 4);
	d = d * 2;
	d += 0.5;
	printf("%g\n", d);
	p++;
	p += 1;
	printf("%d\n", *p);
	printf("%d\n", *--p);
	point = copy;
	copy = point;
	printf("%d\n", copy.y);

	_Atomic int *q = &i;

	*q += 5;
	printf("%d\n", *q);
	return 0;
}
