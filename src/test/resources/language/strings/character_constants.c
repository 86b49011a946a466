// Character constants are int, signed, and may hold several characters.
#include <stdio.h>

int main(void)
{
	char c = 'A';

	printf("%zu %d\n", sizeof 'a', 'a');    // expect: 4 97
	printf("%d\n", '\xff');                 // expect: -1
	printf("%d\n", 'ab');                   // expect: 24930
	printf("%d\n", 'abc' == ('a' << 16 | 'b' << 8 | 'c')); // expect: 1
	printf("%x\n", 'abcd');                 // expect: 61626364
	printf("%c%c\n", c + 1, c | ' ');       // expect: Ba
	printf("%d\n", 'z' - 'a');              // expect: 25
	printf("%d\n", '9' - '0' + '\n');       // expect: 19
	switch (c) {
	case 'A' ... 'C': printf("range\n");    // expect: range
	}
	printf("%d\n", c++ == 'A' && c == 'B'); // expect: 1
	printf("%d %d\n", '\101', '\x41');      // expect: 65 65
	printf("%d\n", (char)'\x80' == '\x80'); // expect: 1
	printf("%d\n", (unsigned char)'\x80' == '\x80'); // expect: 0
	printf("%c%c%c\n", "0123456789abcdef"[0xb], *"xyz", 1["pq"]); // expect: bxq
	c = '\0';
	printf("%d\n", !c);                     // expect: 1
	return 0;
}
