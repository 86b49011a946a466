// Plain char is signed here and still a third type; comparisons and indices show it.
#include <stdio.h>

#define kind(x) _Generic((x), char: "char", signed char: "signed", unsigned char: "unsigned", default: "other")

int main(void)
{
	char c = 200;
	unsigned char u = 200;
	signed char s = (signed char) 200;
	const char *text = "\xff\x80\x7f";

	printf("%d %d %d\n", c, u, s); // expect: -56 200 -56
	printf("%d %d\n", c == u, c == s); // expect: 0 1
	printf("%d %d\n", text[0], text[1] < text[2]); // expect: -1 1
	printf("%d\n", (unsigned char) text[0]); // expect: 255
	puts(kind(c)); // expect: char
	puts(kind(s)); // expect: signed
	puts(kind(u)); // expect: unsigned
	puts(kind(+c)); // expect: other
	puts(kind("a"[0])); // expect: char
	printf("%d\n", '\xff' == 0xff); // expect: 0
	printf("%x %x\n", c, (char) 0xdd); // expect: ffffffc8 ffffffdd
	c = 127;
	c++;
	printf("%d\n", c); // expect: -128
	return 0;
}
