// A pp-number swallows letters, dots and signs after e and p; macros inside it do not expand.
#include <stdio.h>

#define str(...) #__VA_ARGS__
#define xstr(...) str(__VA_ARGS__)
#define e 99
#define x 88
#define cat(a, b) a ## b
#define L 5

int main(void)
{
	puts(xstr(1e+e)); // expect: 1e+e
	puts(xstr(0x1p-3 0xe+1)); // expect: 0x1p-3 0xe+1
	puts(xstr(1.2.3.4)); // expect: 1.2.3.4
	puts(xstr(12x x12 x)); // expect: 12x x12 88
	puts(xstr(1L+L)); // expect: 1L+5
	puts(xstr(0x.e+x)); // expect: 0x.e+x
	puts(xstr(cat(1, x) cat(x, 1))); // expect: 1x x1
	puts(xstr(.5.e- e)); // expect: .5.e- 99
	puts(xstr(1_000 1$a)); // expect: 1_000 1$a
	printf("%d\n", 0xe +1); // expect: 15
	printf("%g\n", 1e+2 + 0x1p+4); // expect: 116
	return 0;
}
