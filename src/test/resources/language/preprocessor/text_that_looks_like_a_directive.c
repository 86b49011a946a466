// A # that comes out of a macro, or from the middle of a line, starts no directive.
#include <stdio.h>

#define HASH #
#define str(...) #__VA_ARGS__
#define xstr(...) str(__VA_ARGS__)
#define EMPTY
#define DEFINE_X #define X 1

int main(void)
{
	puts(xstr(HASH define Y 1)); // expect: # define Y 1
	puts(xstr(DEFINE_X)); // expect: #define X 1
	puts(xstr(EMPTY # define)); // expect: # define
#ifdef X
	puts("defined");
#else
	puts("no X"); // expect: no X
#endif
	puts(str(a # b ## c)); // expect: a # b ## c
	return 0;
}
