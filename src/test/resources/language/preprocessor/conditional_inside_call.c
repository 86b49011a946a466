// Conditionals select among pieces of one statement, one initialiser, one function.
#include <stdio.h>

#define FEATURE 2

static int value(
#if FEATURE > 1
		 int extra
#else
		 void
#endif
		)
{
	return
#ifdef FEATURE
		FEATURE +
#endif
#if FEATURE == 2
		extra
#elif FEATURE == 3
		3
#endif
		;
}

static const int table[] = {
	1,
#if FEATURE & 1
	2,
#endif
#ifndef MISSING
	3,
#endif
	4
};

int main(void)
{
	printf("%d\n", value(40)); // expect: 42
	printf("%zu\n", sizeof table / sizeof *table); // expect: 3
	if (table[1] == 3
#if FEATURE
	    && table[2] == 4
#endif
	   )
		puts("all"); // expect: all
	return 0;
}
