// Comments are blanks before directives are seen: in definitions, in calls and in # lines.
#include <stdio.h>

#define SUM(a /* first */, b) /* the body */ a /* plus */ + b // the end
#define LONG 1 + /* spans
	lines */ 2
#define NOT_A_COMMENT "/* kept */ // too"
/* before */ # /* between */ define /**/ ODD /**/ 5 /* after */
#define SLASH(x) x/ /**/2
#define str(x) #x
#define xstr(x) str(x)

int main(void)
{
	printf("%d\n", SUM(1 /* , 9 */, 2)); // expect: 3
	printf("%d\n", LONG); // expect: 3
	puts(NOT_A_COMMENT); // expect: /* kept */ // too
	printf("%d\n", ODD); // expect: 5
	printf("%d\n", SLASH(8)); // expect: 4
	puts(xstr(SUM(x,y))); // expect: x + y
	puts("a//b" /* "c" */ "/*d*/"); // expect: a//b/*d*/
	printf("%d\n", 6 //* not a division
		       / 2);
#if 1 /* comment
	over lines */ && 0
	puts("no"); // expect: 3
#else // comment
	puts("yes"); // expect: yes
#endif /* done */
	return 0;
}
