// Character constants in #if have the values they have in the program, signs and all.
#include <stdio.h>

int main(void)
{
#if 'a' == 97 && '\n' == 10 && '\x41' == 'A'
	puts("plain"); // expect: plain
#endif
#if '\377' < 0 && '\xff' == -1
	puts("char is signed"); // expect: char is signed
#endif
#if 'ab' == 'a' * 256 + 'b'
	puts("two characters"); // expect: two characters
#endif
#if '\0' || !'\''
	puts("no");
#else
	puts("zero and a quote"); // expect: zero and a quote
#endif
#if L'\xff' == 255 && L'a' == u'a'
	puts("wide"); // expect: wide
#endif
	printf("%d %d\n", '\377', 'ab'); // expect: -1 24930
#if '\101' == 65 && '\e' == 27
	puts("octal and \\e"); // expect: octal and \e
#endif
	return 0;
}
