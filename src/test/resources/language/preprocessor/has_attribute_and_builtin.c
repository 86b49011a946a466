// Feature tests by operator, guarded by #ifdef as portable headers do.
#include <stdio.h>

#ifndef __has_feature
#define __has_feature(x) 0
#endif

int main(void)
{
#ifdef __has_attribute
# if __has_attribute(packed) && __has_attribute(__aligned__)
	puts("attributes"); // expect: attributes
# endif
# if !__has_attribute(no_such_attribute)
	puts("not that one"); // expect: not that one
# endif
#endif
#ifdef __has_builtin
# if __has_builtin(__builtin_expect)
	puts("builtin"); // expect: builtin
# endif
# if !__has_builtin(__builtin_no_such_thing)
	puts("no such builtin"); // expect: no such builtin
# endif
#endif
#if __has_feature(modules)
	puts("feature");
#else
	puts("no __has_feature in gcc"); // expect: no __has_feature in gcc
#endif
	return 0;
}
