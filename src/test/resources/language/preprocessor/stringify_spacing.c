// # makes one space of each run of blanks, line ends and comments between tokens, and none at the ends.
#include <stdio.h>

#define str(x) #x
#define strs(...) #__VA_ARGS__
#define xstr(x) str(x)
#define EMPTY
#define ID(x) x
#define MINUS -

int main(void)
{
	puts("[" str(   a   +   b   ) "]"); // expect: [a + b]
	puts("[" str(a/* gone */b) "]"); // expect: [a b]
	puts("[" str(
		two
		lines // with a comment
		) "]"); // expect: [two lines]
	puts("[" str(/**/) "]"); // expect: []
	puts("[" strs( a,b ,  c ) "]"); // expect: [a,b , c]
	puts("[" xstr(EMPTY x EMPTY y EMPTY) "]"); // expect: [x y]
	puts("[" xstr(-EMPTY-) "]"); // expect: [--]
	puts("[" xstr(-MINUS-) "]"); // expect: [---]
	puts("[" xstr(ID(x)ID(y)) "]"); // expect: [xy]
	puts("[" xstr(ID( x )+ID( y )) "]"); // expect: [x+y]
	puts("[" xstr(f ID((1))) "]"); // expect: [f (1)]
	puts("[" str(a+ +b) str(a++b) "]"); // expect: [a+ +ba++b]
	return 0;
}
