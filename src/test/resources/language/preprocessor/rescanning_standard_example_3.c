// C11 6.10.3.5 example 3: nested, partial and recursive macros, rescanned with the text that follows.
#include <stdio.h>

#define show(...) puts(#__VA_ARGS__)
#define xshow(...) show(__VA_ARGS__)

static int f(int a)
{
	printf("f %d\n", a);
	return a;
}

static int m(int a, int b)
{
	printf("m %d %d\n", a, b);
	return 64;
}

#define x 3
#define f(a) f(x * (a))
#undef x
#define x 2
#define g f
#define z z[0]
#define h g(~
#define m(a) a(w)
#define w 0,1
#define t(a) a
#define p() int
#define q(x) x
#define r(x,y) x ## y
#define str(x) # x

int main(void)
{
	p() i[q()] = { q(1), r(2,3), r(4,), r(,5), r(,) };
	char c[2][6] = { str(hello), str() };

	xshow(f(y+1) + f(f(z)) % t(t(g)(0) + t)(1)); // expect: f(2 * (y+1)) + f(2 * (f(2 * (z[0])))) % f(2 * (0)) + t(1)
	int y = 1, rest = g(x+(3,4)-w) | h 5) & m
		(f)^m(m);
	// expect: f 2
	// expect: f -12
	// expect: f 2
	// expect: m 0 1

	printf("%d\n", rest); // expect: 66
	printf("%zu %d %d %d %d\n", sizeof i / sizeof *i, i[0], i[1], i[2], i[3]); // expect: 4 1 23 4 5
	printf("[%s] [%s]\n", c[0], c[1]); // expect: [hello] []
	return 0;
}
