// Argument counting and dispatch by count.
#include <stdio.h>

#define NARGS(...) NARGS_(__VA_ARGS__, 5, 4, 3, 2, 1, 0)
#define NARGS_(a, b, c, d, e, n, ...) n
#define cat(a, b) a ## b
#define xcat(a, b) cat(a, b)
#define sum(...) xcat(sum, NARGS(__VA_ARGS__))(__VA_ARGS__)
#define sum1(a) (a)
#define sum2(a, b) (a + b)
#define sum3(a, b, c) (a + b + c)
#define IF(c) xcat(IF_, c)
#define IF_1(t, e) t
#define IF_0(t, e) e
#define IS_PAREN(x) SECOND(PROBE x, 0)
#define PROBE(...) ~, 1
#define SECOND(...) SECOND_(__VA_ARGS__)
#define SECOND_(a, b, ...) b

int main(void)
{
	printf("%d %d\n", NARGS(a), NARGS(a, b, (c, d), e)); // expect: 1 4
	printf("%d\n", sum(1)); // expect: 1
	printf("%d\n", sum(1, 2)); // expect: 3
	printf("%d\n", sum(1, 2, 3)); // expect: 6
	printf("%d\n", sum(sum(1, 2), sum(3))); // expect: 6
	puts(IF(1)("then", "else")); // expect: then
	puts(IF(IS_PAREN(x))("then", "else")); // expect: else
	puts(IF(IS_PAREN((x)))("parenthesised", "bare")); // expect: parenthesised
	return 0;
}
