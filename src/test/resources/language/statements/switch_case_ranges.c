// GNU case ranges: adjacent, negative, characters, single-valued, empty ones, and mixed with plain cases.
#include <limits.h>
#include <stdio.h>

static const char *kind(int c)
{
	switch (c) {
	case '0' ... '9': return "digit";
	case 'a' ... 'f': case 'A' ... 'F': return "hex";
	case 'g' ... 'z':
	case 'G' ... 'Z':
		return "letter";
	case -10 ... -1: return "small negative";
	case INT_MIN ... -11: return "negative";
	case 1000 ... INT_MAX: return "large";
	case ' ' ... ' ': return "space";
	default: return "other";
	}
}

static int u(unsigned long n)
{
	switch (n) {
	case 0 ... 9: return 1;
	case 0x100000000 ... 0x1ffffffff: return 2;
	case 0xfffffffffffffff0 ... 0xffffffffffffffff: return 3;
	}
	return 0;
}

int main(void)
{
	printf("%s %s %s\n", kind('0'), kind('9'), kind('5')); // expect: digit digit digit
	printf("%s %s %s\n", kind('f'), kind('A'), kind('Q')); // expect: hex hex letter
	printf("%s %s %s\n", kind(-1), kind(-10), kind(-11));
	// expect: small negative small negative negative
	printf("%s %s %s\n", kind(INT_MIN), kind(INT_MAX), kind(999));
	// expect: negative large other
	printf("%s %s\n", kind(' '), kind('~')); // expect: space other
	printf("%d%d%d%d\n", u(9), u(10), u(0xffffffff), u(0x100000000)); // expect: 1002
	printf("%d%d%d%d\n", u(0x1ffffffff), u(0x200000000), u(-16), u(-17)); // expect: 2030
	printf("%d\n", u((int)-1));             // expect: 3
	return 0;
}
