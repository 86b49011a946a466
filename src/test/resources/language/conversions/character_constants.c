// A character constant is an int with char's sign; several characters are packed from the left.
#include <stdio.h>

int main(void)
{
	printf("%zu\n", sizeof 'x'); // expect: 4
	printf("%d %d\n", 'a', '\n'); // expect: 97 10
	printf("%d %d\n", '\377', '\xff'); // expect: -1 -1
	printf("%d %d\n", '\x80', '\177'); // expect: -128 127
	printf("%x\n", 'ab'); // expect: 6162
	printf("%x\n", 'abcd'); // expect: 61626364
	printf("%x\n", '\xff\xfe'); // expect: fffe
	printf("%x\n", 'a\0'); // expect: 6100
	printf("%d\n", '\0'); // expect: 0
	printf("%d %d %d\n", '\a', '\e', '\?'); // expect: 7 27 63
	printf("%d %d\n", '"', '\''); // expect: 34 39
	printf("%d\n", '\101' == 'A' && '\x41' == 'A'); // expect: 1
	printf("%d\n", '\1234' == ('S' << 8 | '4')); // expect: 1
	printf("%d %d\n", L'\xff', u'\xff'); // expect: 255 255
	char c = '\xe9';
	printf("%d %d\n", c == '\xe9', c == 0xe9); // expect: 1 0
	switch ('ab') {
	case 'a' << 8 | 'b':
		puts("packed");
	}
	// expect: packed
	return 0;
}
