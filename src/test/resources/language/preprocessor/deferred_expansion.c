// Deferred calls and repeated scans make macros that recurse a bounded number of times.
#include <stdio.h>

#define EMPTY()
#define DEFER(x) x EMPTY()
#define OBSTRUCT(...) __VA_ARGS__ DEFER(EMPTY)()
#define EVAL(...) EVAL1(EVAL1(EVAL1(__VA_ARGS__)))
#define EVAL1(...) EVAL2(EVAL2(EVAL2(__VA_ARGS__)))
#define EVAL2(...) __VA_ARGS__
#define str(...) #__VA_ARGS__
#define xstr(...) str(__VA_ARGS__)
#define A() 123
#define LOOP(n) n DEFER(LOOP_AGAIN)()(n)
#define LOOP_AGAIN() LOOP
#define MAP(f, x, ...) f(x) __VA_OPT__(DEFER(MAP_AGAIN)()(f, __VA_ARGS__))
#define MAP_AGAIN() MAP
#define quoted(x) #x

int main(void)
{
	puts(xstr(DEFER(A)())); // expect: A ()
	puts(xstr(EVAL2(DEFER(A)()))); // expect: 123
	puts(xstr(EVAL2(LOOP(x)))); // expect: x x LOOP_AGAIN ()(x)
	puts(EVAL(MAP(quoted, a, b, c, d))); // expect: abcd
	puts(xstr(EVAL2(EVAL2(OBSTRUCT(A)())))); // expect: 123
	return 0;
}
