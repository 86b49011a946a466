// # escapes quotes and backslashes inside literals, and only there.
#include <stdio.h>
#include <string.h>

#define str(...) #__VA_ARGS__

int main(void)
{
	puts(str("a string")); // expect: "a string"
	puts(str("with \"quotes\" and \\ and \n")); // expect: "with \"quotes\" and \\ and \n"
	puts(str('"')); // expect: '"'
	puts(str('\'' "'" '\\' '\0')); // expect: '\'' "'" '\\' '\0'
	puts(str(\n));
	// expect:
	// expect:
	puts(str(L"wide" u8"x" 'c')); // expect: L"wide" u8"x" 'c'
	puts(str(a \ b)); // expect: a  b
	printf("%zu\n", strlen(str("\t"))); // expect: 4
	printf("%zu\n", sizeof str()); // expect: 1
	puts(str("%d" @ ` $x)); // expect: "%d" @ ` $x
	return 0;
}
