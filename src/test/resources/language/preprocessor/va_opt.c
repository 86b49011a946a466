// __VA_OPT__ keeps its text only where the variable arguments have tokens after expansion.
#include <stdio.h>

#define EMPTY
#define call(f, ...) f(0 __VA_OPT__(,) __VA_ARGS__)
#define text(...) [__VA_OPT__(some: __VA_ARGS__)]
#define named(first, ...) first __VA_OPT__({ __VA_ARGS__ ; })
#define pasted(x, ...) x ## __VA_OPT__(_more) end
#define show(...) #__VA_ARGS__
#define xshow(...) show(__VA_ARGS__)

int main(void)
{
	puts(xshow(call(f))); // expect: f(0 )
	puts(xshow(call(f, 1, 2))); // expect: f(0 , 1, 2)
	puts(xshow(call(f, EMPTY))); // expect: f(0 )
	puts(xshow(text())); // expect: []
	puts(xshow(text(a, b))); // expect: [some: a, b]
	puts(xshow(named(x))); // expect: x
	puts(xshow(named(x, y, z))); // expect: x { y, z ; }
	puts(xshow(pasted(id))); // expect: id end
	puts(xshow(pasted(id, 1))); // expect: id_more end
	return 0;
}
