// In #if, what && || and ?: do not reach may divide by zero; comparison results are signed.
#include <stdio.h>

int main(void)
{
#if 0 && (1 / 0)
	puts("and: reached");
#else
	puts("and: skipped"); // expect: and: skipped
#endif
#if 1 || (1 % 0)
	puts("or: skipped"); // expect: or: skipped
#endif
#if 1 ? 5 : 1 / 0
	puts("then"); // expect: then
#endif
#if 0 ? 1 / 0 : 0 ? 2 / 0 : 3
	puts("else, right to left"); // expect: else, right to left
#endif
#if (2 || 1 / 0) == 1
	puts("or is one"); // expect: or is one
#endif
#if (5u > 3u) - 2 < 0
	puts("comparison is signed"); // expect: comparison is signed
#endif
#if !0 + !5 == 1 && ~0 == -1
	puts("unary"); // expect: unary
#endif
#if 1 | 6 & 3 ^ 8
	puts("bits"); // expect: bits
#endif
	return 0;
}
