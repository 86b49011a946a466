// Operands of # and ## are not expanded, other uses of the same parameter are.
#include <stdio.h>

#define VALUE 42
#define VALUEVALUE "glued"
#define all(x) x, #x, x ## x
#define glue(a, b) a ## b
#define xglue(a, b) glue(a, b)
#define A1 "direct"
#define A B
#define B1 "indirect"
#define B C
#define C1 "expanded"
#define MAKE_A glue(, A)

int main(void)
{
	printf("%d %s %s\n", all(VALUE)); // expect: 42 VALUE glued
	puts(glue(A, 1)); // expect: direct
	puts(xglue(A, 1)); // expect: expanded
	puts(xglue(MAKE_A, 1)); // expect: expanded
	return 0;
}
