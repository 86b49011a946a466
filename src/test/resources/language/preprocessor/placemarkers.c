// C11 6.10.3.5 example 5: pasting with empty arguments leaves placemarkers, then nothing.
#include <stdio.h>

#define t(x,y,z) x ## y ## z
#define nothing
#define pair(a, b) [a ## b]
#define show(...) #__VA_ARGS__
#define xshow(...) show(__VA_ARGS__)

int main(void)
{
	int j[] = { t(1,2,3), t(,4,5), t(6,,7), t(8,9,),
		    t(10,,), t(,11,), t(,,12), t(,,) };

	for (unsigned i = 0; i < sizeof j / sizeof *j; i++)
		printf("%d\n", j[i]);
	// expect: 123
	// expect: 45
	// expect: 67
	// expect: 89
	// expect: 10
	// expect: 11
	// expect: 12
	puts(xshow(pair(,))); // expect: []
	puts(xshow(pair(nothing,))); // expect: []
	puts(xshow(pair(x,) pair(,y) pair(-,-))); // expect: [x] [y] [--]
	return 0;
}
