// The ctype classes over all 256 characters and EOF, counted; toupper and tolower.
#include <ctype.h>
#include <stdio.h>

#define COUNT(f) ({ int n = 0; for (int c = -1; c < 256; c++) n += f(c) != 0; n; })

int main(void)
{
	char text[] = "Mixed 42 Case_\t!";
	int (*f)(int) = isalpha;

	printf("%d %d %d %d\n", COUNT(isalpha), COUNT(isdigit), COUNT(isalnum), COUNT(isspace));
	// expect: 52 10 62 6
	printf("%d %d %d %d\n", COUNT(isupper), COUNT(islower), COUNT(isxdigit), COUNT(ispunct));
	// expect: 26 26 22 32
	printf("%d %d %d %d\n", COUNT(isprint), COUNT(isgraph), COUNT(iscntrl), COUNT(isblank));
	// expect: 95 94 33 2
	for (char *p = text; *p; p++)
		*p = isupper((unsigned char)*p) ? tolower(*p) : toupper(*p);
	printf("%s\n", text);                   // expect: mIXED 42 cASE_	!
	printf("%d %d\n", toupper('1'), tolower(EOF)); // expect: 49 -1
	printf("%d %d\n", !!f('a'), !!f(-1));   // expect: 1 0
	printf("%d\n", toupper(0xe9) == 0xe9);  // expect: 1
	return 0;
}
