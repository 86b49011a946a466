// A macro does not expand inside its own expansion, directly, mutually or through an argument.
#include <stdio.h>

#define str(...) #__VA_ARGS__
#define xstr(...) str(__VA_ARGS__)
#define foo (4 + foo)
#define a b + 1
#define b a + 2
#define f(x) x + f
#define g(x) f(x)(g)
#define count(n) count(n - 1)
#define NIL(xxx) xxx
#define G_0(arg) NIL(G_1)(arg)
#define G_1(arg) NIL(arg)

static int foo_value = 10;

int main(void)
{
	puts(xstr(foo)); // expect: (4 + foo)
	puts(xstr(a)); // expect: a + 2 + 1
	puts(xstr(b)); // expect: b + 1 + 2
	puts(xstr(f(1)(2))); // expect: 1 + f(2)
	puts(xstr(g(1))); // expect: 1 + f(g)
	puts(xstr(count(count(3)))); // expect: count(count(3 - 1) - 1)
	puts(xstr(G_0(42))); // expect: 42
#define foo_value (foo_value + 5)
	printf("%d\n", foo_value); // expect: 15
	return 0;
}
