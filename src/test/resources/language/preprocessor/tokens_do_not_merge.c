// Adjacent expansions never glue into a new token: -MINUS is - -, not --.
#include <stdio.h>

#define MINUS -
#define PLUS +1
#define NEGATIVE -1
#define E e
#define DOT .
#define LESS <
#define empty

int main(void)
{
	int x = 5, e = 2;

	printf("%d\n", -MINUS x); // expect: 5
	printf("%d\n", x+PLUS); // expect: 6
	printf("%d\n", x-NEGATIVE); // expect: 6
	printf("%d\n", -NEGATIVE); // expect: 1
	printf("%d\n", x+empty+x); // expect: 10
	printf("%d\n", x LESS+ 3); // expect: 0
	printf("%d\n", 1-E); // expect: -1
	printf("%d\n", 0x1D-1); // expect: 28
	printf("%d %d\n", x, - -MINUS 3); // expect: 5 -3
	return 0;
}
