// Parentheses protect commas in macro arguments; braces and brackets do not.
#include <stdio.h>

#define first(a, ...) #a
#define rest(a, ...) #__VA_ARGS__
#define array(type, ...) (type[]) { __VA_ARGS__ }
#define eval(expression) (expression)
#define remove_parens(...) __VA_ARGS__
#define declare(type, name) remove_parens type name

struct pair {
	int a, b;
};

int main(void)
{
	puts(first((a, b), c)); // expect: (a, b)
	puts(rest((a, b), c)); // expect: c
	puts(first({ 1, 2 }, 3)); // expect: { 1
	puts(rest(x[1, 2], 3)); // expect: 2], 3
	puts(first("a,b", 'c')); // expect: "a,b"
	printf("%d\n", eval(((struct pair) { 1, 2 }).b)); // expect: 2
	printf("%d\n", array(int, 5, 6, 7)[2]); // expect: 7
	printf("%d\n", (eval((1, 2, 3)))); // expect: 3
	declare((struct pair), p) = { 8, 9 };
	printf("%d %d\n", p.a, p.b); // expect: 8 9
	return 0;
}
