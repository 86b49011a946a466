// The sizes, widths and maxima gcc for x86-64 defines agree with the types.
#include <stdio.h>
#include <limits.h>
#include <stdint.h>

int main(void)
{
	printf("%d %d\n", __CHAR_BIT__, __SIZEOF_POINTER__ == sizeof(void *)); // expect: 8 1
	printf("%d %d\n", __INT_MAX__ == INT_MAX, __LONG_MAX__ == LONG_MAX); // expect: 1 1
	printf("%d %d\n", __SCHAR_MAX__, __SHRT_MAX__); // expect: 127 32767
	printf("%d %d\n", __SIZEOF_INT__, __SIZEOF_LONG__); // expect: 4 8
	printf("%d %d\n", __SIZEOF_SHORT__, __SIZEOF_LONG_LONG__); // expect: 2 8
	printf("%d %d\n", __SIZEOF_SIZE_T__, __SIZEOF_WCHAR_T__); // expect: 8 4
	printf("%d %d\n", __SIZEOF_FLOAT__, __SIZEOF_DOUBLE__); // expect: 4 8
	printf("%d %d\n", __INT_WIDTH__, __LONG_WIDTH__); // expect: 32 64
	printf("%d\n", __SIZE_MAX__ == SIZE_MAX); // expect: 1
	printf("%zu %zu\n", sizeof(__SIZE_TYPE__), sizeof(__INT16_TYPE__)); // expect: 8 2
	printf("%d\n", (__WCHAR_TYPE__) -1 < 0); // expect: 1
	printf("%d\n", (__PTRDIFF_TYPE__) -1 < 0); // expect: 1
	printf("%d %d\n", __SIZEOF_PTRDIFF_T__, __SIZEOF_WINT_T__); // expect: 8 4
#if __INT_MAX__ == 0x7fffffff && __SIZEOF_LONG__ == 8
	puts("and in #if"); // expect: and in #if
#endif
	return 0;
}
