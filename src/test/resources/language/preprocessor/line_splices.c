// A backslash at the line's end joins lines anywhere: in words, operators, strings, numbers, comments.
#include <stdio.h>

#de\
fine VAL\
UE 12\
34
#define multi(a, \
	      b) \
	do { \
		printf("%d ", a); \
		printf("%d\n", b); \
	} while (0)

i\
nt ma\
in(void)
{
	int x = 1;

	pri\
ntf("%d\n", VALUE);
	// expect: 1234
	puts("str\
ing");
	// expect: string
	x +\
+;
	x <\
<\
= 3;
	printf("%d\n", x); // expect: 16
	// a comment that goes on \
	x = 99;
	printf("%d\n", x); // expect: 16
	/\
* also a comment *\
/
	multi(1, 2); // expect: 1 2
	puts("esc\\
n");
	// expect: esc
	// expect:
	printf("%d\n", '\
A');
	// expect: 65
	return 0;
}
