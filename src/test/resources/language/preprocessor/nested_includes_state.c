// Standard headers define what they must and may be undefined or shadowed afterwards.
#include <stddef.h>
#include <stdio.h>
#include <stdbool.h>
#include <errno.h>
#include <limits.h>

#ifdef NULL
static const int have_null = 1;
#endif
#undef NULL
#define NULL ((char *) 0)
#undef putchar
#undef EOF
#define EOF 77

int main(void)
{
	int CHAR_MAXIMUM = CHAR_MAX;

	printf("%d %zu\n", have_null, sizeof *NULL); // expect: 1 1
	printf("%d\n", EOF); // expect: 77
	printf("%d %d %d\n", true, false, __bool_true_false_are_defined); // expect: 1 0 1
	putchar('p');
	putchar('\n'); // expect: p
#if defined errno && EINVAL == 22 && ENOMEM == 12
	puts("errno is a macro"); // expect: errno is a macro
#endif
#undef bool
#define bool struct boolean
	bool { int x; } b = { 3 };
	printf("%d %d\n", b.x, CHAR_MAXIMUM); // expect: 3 127
	return 0;
}
