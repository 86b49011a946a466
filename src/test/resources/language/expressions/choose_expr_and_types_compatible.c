// __builtin_choose_expr keeps the type of the chosen arm; the other arm is never run and need not fit.
#include <stdio.h>

#define is(t, e) __builtin_types_compatible_p(t, typeof(e))
#define show(e) \
	__builtin_choose_expr(is(char *, e) || is(char[4], e), printf("text %s\n", (char *)(long)(e)), printf("number %d\n", (int)(long)(e)))

int main(void)
{
	int n = 0;
	char *s = "str";
	typedef int number;

	show(s);                                // expect: text str
	show(42);                               // expect: number 42
	show("abc");                            // expect: text abc
	printf("%zu\n", sizeof(__builtin_choose_expr(1, (char)1, 1.0))); // expect: 1
	printf("%zu\n", sizeof(__builtin_choose_expr(0, (char)1, 1.0))); // expect: 8
	printf("%d\n", __builtin_choose_expr(sizeof(long) == 8, n, n++)); // expect: 0
	printf("%d\n", n);                      // expect: 0
	__builtin_choose_expr(1, n, s) = 9;
	printf("%d\n", n);                      // expect: 9
	printf("%d%d%d%d\n", is(int, n), is(number, n), is(const int, n), is(unsigned, n));
	// expect: 1110
	printf("%d%d\n", __builtin_types_compatible_p(int[], int[5]), __builtin_types_compatible_p(int[4], int[5]));
	// expect: 10
	printf("%d%d\n", __builtin_types_compatible_p(char, signed char), __builtin_types_compatible_p(long, long long));
	// expect: 00
	printf("%d%d\n", __builtin_types_compatible_p(int *, const int *), __builtin_types_compatible_p(int *const, int *));
	// expect: 01
	return 0;
}
