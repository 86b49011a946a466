// Only the first true group of a chain is read; later conditions are not even evaluated.
#include <stdio.h>

#define LEVEL 2
#define EXPANDS_TO_TEXT this is not an expression

int main(void)
{
#if LEVEL == 1
	puts("one");
#elif LEVEL == 2
	puts("two"); // expect: two
#elif EXPANDS_TO_TEXT
	puts("never");
#elif 1 / 0
	puts("never");
#else
	puts("else");
#endif
#if 0
#elif 0
#elif defined LEVEL && LEVEL > 1
	puts("third"); // expect: third
#elif 1
	puts("fourth");
#endif
#if 0
# if 1
	puts("inside a skipped group");
# else
	puts("its else");
# endif
#elif 1
# if LEVEL
	puts("nested in elif"); // expect: nested in elif
# endif
#endif
#ifndef LEVEL
#elif LEVEL
	puts("elif of ifndef"); // expect: elif of ifndef
#endif
#ifdef NOTHING
	puts("no");
#else
	puts("last"); // expect: last
#endif
	return 0;
}
