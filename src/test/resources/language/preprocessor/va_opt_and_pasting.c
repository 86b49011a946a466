// __VA_OPT__ beside ##, under #, with its own pasting inside, and in macros called by macros.
#include <stdio.h>

#define show(...) #__VA_ARGS__
#define xshow(...) show(__VA_ARGS__)
#define glue(a, ...) a ## __VA_OPT__(x ## y)
#define under(a, ...) #__VA_OPT__(a __VA_ARGS__)
#define joined(...) __VA_OPT__(first ## __VA_ARGS__) tail
#define opt_call(f, ...) f(__VA_OPT__([)__VA_ARGS__ __VA_OPT__(]))
#define outer(...) joined(__VA_ARGS__)
#define nothing

int main(void)
{
	puts(xshow(glue(a))); // expect: a
	puts(xshow(glue(a, 1))); // expect: axy
	puts("[" under(a) "]"); // expect: []
	puts("[" under(a, b, c) "]"); // expect: [a b, c]
	puts(xshow(joined())); // expect: tail
	puts(xshow(joined(1, 2))); // expect: first1, 2 tail
	puts(xshow(outer(nothing))); // expect: tail
	puts(xshow(outer(z))); // expect: firstz tail
	puts(xshow(opt_call(f))); // expect: f( )
	puts(xshow(opt_call(f, p, q))); // expect: f([p, q ])
	return 0;
}
