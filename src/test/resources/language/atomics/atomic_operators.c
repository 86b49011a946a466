// _Atomic objects with the ordinary operators: =, +=, ++, as struct members and through pointers.
#include <stdatomic.h>
#include <stdio.h>

static _Atomic int counter = 5;
static _Atomic(unsigned char) small;
struct s { int plain; _Atomic long total; atomic_bool flag; };
typedef _Atomic short ashort;

int main(void)
{
	struct s s = {1, 2, 0};
	_Atomic int *p = &counter;
	ashort h = 32767;
	int v[2] = {1, 2};
	int *_Atomic ap = v;
	_Atomic double d = 1.5;
	_Atomic float f;

	counter++;
	++*p;
	counter += 10;
	*p *= 3;
	printf("%d\n", counter);                // expect: 51
	printf("%d %d\n", counter--, *p);       // expect: 51 51
	small = 250;
	small += 10;
	printf("%d\n", small);                  // expect: 4
	printf("%d\n", small++ + ++small);      // expect: 10
	s.total <<= 40;
	s.total |= 1;
	s.flag = 7;
	printf("%ld %d\n", s.total, s.flag);    // expect: 2199023255553 1
	h++;
	printf("%d\n", h);                      // expect: -32768
	ap++;
	printf("%d\n", *ap);                    // expect: 2
	d = d * 2.5;
	f = d + 0.25;
	printf("%g %g\n", d, f);                // expect: 3.75 4
	printf("%d\n", (counter = 9) + 1);      // expect: 10
	counter ^= 0xff;
	counter %= 50;
	printf("%d\n", counter);                // expect: 46
	printf("%zu %zu %zu\n", sizeof counter, sizeof small, sizeof s); // expect: 4 1 24
	return counter ? 0 : 1;
}
