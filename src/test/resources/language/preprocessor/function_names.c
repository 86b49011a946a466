// __func__, __FUNCTION__ and __PRETTY_FUNCTION__ are arrays of the function's own, not macros.
#include <stdio.h>
#include <string.h>

#define WHERE __func__
#define string(x) #x
#define xstring(x) string(x)

static const char *a_function(void)
{
	return __func__;
}

static int same(void)
{
	const char *p = __func__, *q = __func__;

	return p == q;
}

int main(void)
{
	puts(__func__); // expect: main
	puts(a_function()); // expect: a_function
	puts(WHERE); // expect: main
	puts(__FUNCTION__); // expect: main
	puts(__PRETTY_FUNCTION__); // expect: main
	printf("%zu\n", sizeof __func__); // expect: 5
	printf("%d %d\n", same(), strcmp(a_function(), "a_function")); // expect: 1 0
	puts(xstring(__func__)); // expect: __func__
	printf("%c\n", __func__[1]); // expect: a
	return 0;
}
