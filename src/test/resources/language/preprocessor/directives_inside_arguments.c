// GNU: conditionals and definitions inside a macro call's arguments take effect there.
#include <stdio.h>

#define str(...) #__VA_ARGS__
#define pair(a, b) (a) * 10 + (b)
#define FEATURE

int main(void)
{
	puts(str(one
#ifdef FEATURE
		 two
#else
		 three
#endif
		 four)); // expect: one two four
	printf("%d\n", pair(
#if 0
		1
#else
		2
#endif
		,
#define LATE 7
		LATE));
#undef LATE
	printf("%d\n", pair(3,
#ifndef LATE
		4
#endif
		));
	// expect: 27
	// expect: 34
	return 0;
}
