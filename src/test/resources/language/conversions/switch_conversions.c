// Case labels are converted to the promoted type of the controlling expression.
#include <stdio.h>

static const char *of_char(char c)
{
	switch (c) {
	case 'a': return "a";
	case -1: return "minus one";
	case 0xff: return "255";
	default: return "other";
	}
}

static const char *of_unsigned(unsigned u)
{
	switch (u) {
	case -1: return "all ones";
	case 0x100000000 + 5: return "wrapped 5";
	case 3 ... 4: return "three or four";
	default: return "other";
	}
}

static const char *of_long(long l)
{
	switch (l) {
	case 1L << 40: return "large";
	case -1: return "minus one";
	case 'x': return "x";
	}
	return "none";
}

int main(void)
{
	puts(of_char(0xff)); // expect: minus one
	puts(of_char('a')); // expect: a
	puts(of_char(1)); // expect: other
	puts(of_unsigned(0xffffffff)); // expect: all ones
	puts(of_unsigned(5)); // expect: wrapped 5
	puts(of_unsigned(4)); // expect: three or four
	puts(of_long(1L << 40)); // expect: large
	puts(of_long((unsigned) -1)); // expect: none
	puts(of_long(-1)); // expect: minus one
	switch (1 == 1) {
	case 1:
		puts("true");
	}
	// expect: true
	switch ((unsigned char) 257)
	case 1:
		puts("cut"); // expect: cut
	return 0;
}
