// Every escape sequence, octal and hex of all lengths, and where they end.
#include <stdio.h>
#include <string.h>

static void show(const char *s, int n)
{
	for (int i = 0; i < n; i++)
		printf("%02x%s", (unsigned char)s[i], i == n - 1 ? "\n" : " ");
}

#define SHOW(s) show(s, sizeof(s))

int main(void)
{
	SHOW("\a\b\f\n\r\t\v\e\E");             // expect: 07 08 0c 0a 0d 09 0b 1b 1b 00
	SHOW("\\\'\"\?");                       // expect: 5c 27 22 3f 00
	SHOW("\0\00\000\0000");                 // expect: 00 00 00 00 30 00
	SHOW("\1\12\123\1234\8" + 0 * 1);       // expect: 01 0a 53 53 34 38 00 01
	SHOW("\x1\x41\x00e\xff");               // expect: 01 41 0e ff 00
	SHOW("\x4" "1");                        // expect: 04 31 00
	SHOW("\u00e9\u20ac\U0001F600");         // expect: c3 a9 e2 82 ac f0 9f 98 80 00
	SHOW("é");                             // expect: c3 a9 00
	SHOW("??=??/");                         // expect: 3f 3f 3d 3f 3f 2f 00
	SHOW("a\
b");                                            // expect: 61 62 00
	printf("%d %d %d\n", '\377', '\x80', '\''); // expect: -1 -128 39
	printf("%d %d %d\n", '"', '\?', '\0');  // expect: 34 63 0
	printf("%d\n", "\"quoted\""[7] == '"'); // expect: 1
	printf("%zu %zu\n", strlen("ab\0cd"), sizeof "ab\0cd"); // expect: 2 6
	printf("[%s]\n", "tab\tquote\" back\\slash %% percent");
	// expect: [tab	quote" back\slash %% percent]
	return 0;
}
