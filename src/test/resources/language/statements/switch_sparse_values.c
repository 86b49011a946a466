// Sparse, negative and 64-bit case values; the labels convert to the promoted type of the expression.
#include <limits.h>
#include <stdio.h>

static int sparse(long n)
{
	switch (n) {
	case LONG_MIN: return 1;
	case -5000000000: return 2;
	case INT_MIN: return 3;
	case -1: return 4;
	case 0: return 5;
	case 1 << 20: return 6;
	case 0x7fffffff: return 7;
	case 0x80000000: return 8;
	case 0xffffffff: return 9;
	case 5000000000: return 10;
	case LONG_MAX: return 11;
	}
	return 0;
}

static int as_unsigned(unsigned n)
{
	switch (n) {
	case -1: return 1;
	case 0x80000000: return 2;
	case 7: return 3;
	}
	return 0;
}

static int as_char(char c)
{
	switch (c) {
	case '\xff': return 1;
	case 200 - 256: return 2;
	case 'a': return 3;
	}
	return 0;
}

static int as_uchar(unsigned char c)
{
	switch (c) {
	case 255: return 1;
	case 0x80: return 2;
	}
	return 0;
}

int main(void)
{
	printf("%d %d %d\n", sparse(LONG_MIN), sparse(-5000000000), sparse(INT_MIN));
	// expect: 1 2 3
	printf("%d %d %d\n", sparse(-1), sparse(0), sparse(1048576)); // expect: 4 5 6
	printf("%d %d %d\n", sparse(INT_MAX), sparse(1L + INT_MAX), sparse(UINT_MAX));
	// expect: 7 8 9
	printf("%d %d %d\n", sparse(5000000000), sparse(LONG_MAX), sparse(-5000000001));
	// expect: 10 11 0
	printf("%d %d %d\n", sparse(5000000000 - (1L << 32)), sparse(1L << 32), sparse(2));
	// expect: 0 0 0
	printf("%d %d %d %d\n", as_unsigned(-1), as_unsigned(INT_MIN), as_unsigned(7), as_unsigned(0));
	// expect: 1 2 3 0
	printf("%d %d %d\n", as_char(255), as_char(200), as_char(0x161)); // expect: 1 2 3
	printf("%d %d %d\n", as_uchar(-1), as_uchar(0x180), as_uchar(1)); // expect: 1 2 0
	return 0;
}
