// C11 6.10.3.5 example 4: stringification and pasting, of arguments and of their expansions.
#include <stdio.h>

#define str(s)      # s
#define xstr(s)     str(s)
#define debug(s, t) printf("x" # s "= %d, x" # t "= %s\n", \
			   x ## s, x ## t)
#define INCFILE(n)  vers ## n
#define glue(a, b)  a ## b
#define xglue(a, b) glue(a, b)
#define HIGHLOW     "hello"
#define LOW         LOW ", world"

int main(void)
{
	int x1 = 7;
	const char *x2 = "seven";

	debug(1, 2); // expect: x1= 7, x2= seven
	puts(str(strncmp("abc\0d", "abc", '\4') // this goes away
		 == 0) str(: @\n));
	// expect: strncmp("abc\0d", "abc", '\4') == 0: @
	// expect:
	puts(xstr(INCFILE(2).h)); // expect: vers2.h
	puts(glue(HIGH, LOW)); // expect: hello
	puts(xglue(HIGH, LOW)); // expect: hello, world
	return 0;
}
