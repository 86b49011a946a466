// __has_include finds headers by <name>, "name" or a macro, and reads none of them.
#include <stdio.h>

#define HEADER <stdlib.h>

int main(void)
{
#ifdef __has_include
	puts("it exists"); // expect: it exists
#endif
#if __has_include(<stdint.h>)
	puts("stdint.h"); // expect: stdint.h
#endif
#if !__has_include(<no/such/header.h>)
	puts("not that one"); // expect: not that one
#endif
#if __has_include("limits.h") && !__has_include("missing.h")
	puts("in quotes"); // expect: in quotes
#endif
#if __has_include(HEADER)
	puts("by macro"); // expect: by macro
#endif
#if __has_include(<sys/mman.h>) + __has_include ( <sys/ioctl.h> ) == 2
	puts("as numbers"); // expect: as numbers
#endif
#ifdef UINT8_MAX
	puts("stdint was read");
#else
	puts("stdint was not read"); // expect: stdint was not read
#endif
	return 0;
}
