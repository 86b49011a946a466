// `defined` with and without parentheses, negated, and produced by a macro.
#include <stdio.h>

#define A
#define B 0
#define HAS_A defined(A)
#define HAS(x) defined(HAS_##x)
#define HAS_X
#define HAS_NONE defined NONE

int main(void)
{
#if defined A && defined(B) && !defined C
	puts("both forms"); // expect: both forms
#endif
#if defined A + defined B == 2
	puts("values add"); // expect: values add
#endif
#if HAS_A
	puts("through a macro"); // expect: through a macro
#endif
#if HAS(X) && !HAS(C)
	puts("through a function-like macro"); // expect: through a function-like macro
#endif
#if !HAS_NONE
	puts("absent through a macro"); // expect: absent through a macro
#endif
#if defined defined
	puts("impossible");
#else
	puts("defined is not a macro"); // expect: defined is not a macro
#endif
#if defined __FILE__ && defined(__LINE__) && defined __COUNTER__ && defined __has_include
	puts("the dynamic ones are defined"); // expect: the dynamic ones are defined
#endif
#ifdef __func__
	puts("impossible");
#else
	puts("__func__ is no macro"); // expect: __func__ is no macro
#endif
	return 0;
}
