// The preprocessor knows no keywords: macros may take their names.
#include <stdio.h>

#define int long
#define while for
#define else ; else
#define sizeof (unsigned) sizeof
#define register
#define inline(x) (x)

static inline int four(void)
{
	return 4;
}

#undef int
int main(void)
{
#define int long
	int x = 1L << 40;
	register char c = 5;

	printf("%u\n", sizeof(int)); // expect: 8
	printf("%ld\n", x); // expect: 1099511627776
	while (int i = 0; i < 2; i++)
		printf("%ld\n", i);
	// expect: 0
	// expect: 1
	if (x) puts("if") else puts("else"); // expect: if
	printf("%d %d\n", inline(c), (char) four()); // expect: 5 4
#undef int
#undef sizeof
	printf("%zu\n", sizeof(int)); // expect: 4
	return 0;
}
