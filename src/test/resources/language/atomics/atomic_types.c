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

	printf("%d\n", i++);                    // expect: 3
	printf("%d\n", i += 10);                // expect: 14
	i <<= 2;
	i ^= 1;
	i %= 50;
	printf("%d\n", i--);                    // expect: 7
	printf("%d\n", --i);                    // expect: 5
	printf("%d\n", ++s);                    // expect: 0
	printf("%d\n", s -= 40000);             // expect: 25536
	printf("%d\n", c += 10);                // expect: 4
	l *= -3;
	printf("%lld\n", l);                    // expect: -3298534883328
	flag = 7;
	printf("%d\n", flag);                   // expect: 1
	printf("%d\n", flag |= 4);              // expect: 1
	d = d * 2;
	printf("%g\n", d);                      // expect: 3
	p++;
	p += 1;
	printf("%d\n", *p);                     // expect: 3
	printf("%d\n", *--p);                   // expect: 2
	point = copy;
	copy = point;
	printf("%d\n", copy.y);                 // expect: 5

	_Atomic int *q = &i;

	*q += 5;
	printf("%d\n", *q);                     // expect: 10
	return 0;
}
