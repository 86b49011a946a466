// In a skipped group only the nesting of conditionals counts, whatever else stands there.
#include <stdio.h>

int main(void)
{
#if 0
	this isn't C, and the quote is not closed
	"nor this one
#if garbage ( + ) in a nested condition
#elif (((
#else of no matter
#endif
#error not reached
#unknown directive
#define ANSWER 1
#include <not/there.h>
#else
#define ANSWER 42
#endif
	printf("%d\n", ANSWER); // expect: 42
#if 1
	puts("first"); // expect: first
#elif 1 / 0
	puts("not evaluated");
#else
	puts("neither");
#endif
#ifdef ANSWER
# ifndef ANSWER
	puts("never");
# else
#  if ANSWER == 42
	puts("nested"); // expect: nested
#  endif
# endif
#endif
/* #if 0 in a comment */
	puts("end"); // expect: end
	return 0;
}
