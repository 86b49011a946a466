// Empty arguments are arguments; f() of a one-parameter macro has one empty argument.
#include <stdio.h>

#define str(...) #__VA_ARGS__
#define xstr(...) str(__VA_ARGS__)
#define none() <none>
#define one(a) <a>
#define two(a, b) <a|b>
#define three(a, b, c) <a|b|c>
#define EMPTY
#define COMMA ,
#define PAIR 1, 2
#define call(m, args) m(args)
#define callv(m, ...) m(__VA_ARGS__)

int main(void)
{
	puts(xstr(none())); // expect: <none>
	puts(xstr(none( ))); // expect: <none>
	puts(xstr(one())); // expect: <>
	puts(xstr(one(EMPTY))); // expect: <>
	puts(xstr(two(,))); // expect: <|>
	puts(xstr(two( , x))); // expect: <|x>
	puts(xstr(three(,,))); // expect: <||>
	puts(xstr(three(a,,c))); // expect: <a||c>
	puts(xstr(one(COMMA))); // expect: <,>
	puts(xstr(call(two, PAIR))); // expect: <1|2>
	puts(xstr(callv(three, , PAIR))); // expect: <|1|2>
	return 0;
}
