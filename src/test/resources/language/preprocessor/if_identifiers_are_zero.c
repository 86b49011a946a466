// In #if, every identifier that is no macro is 0, keywords too; a macro may expand to nothing at all.
#include <stdio.h>

#define ONE 1
#define EMPTY
#define CALL() ONE
#define FUNCTION(x) (x)

int main(void)
{
#if NOT_DEFINED == 0
	puts("undefined is 0"); // expect: undefined is 0
#endif
#if sizeof == 0 && int == while
	puts("keywords are 0"); // expect: keywords are 0
#endif
#if EMPTY + 1
	puts("empty before a plus"); // expect: empty before a plus
#endif
#if CALL() && FUNCTION(FUNCTION(2)) == 2
	puts("function-like macros expand"); // expect: function-like macros expand
#endif
#if FUNCTION == 0
	puts("without its parentheses it is no call, so 0"); // expect: without its parentheses it is no call, so 0
#endif
#if (ONE) EMPTY
	puts("trailing nothing"); // expect: trailing nothing
#endif
#if true
	puts("true");
#else
	puts("true is an identifier"); // expect: true is an identifier
#endif
	return 0;
}
