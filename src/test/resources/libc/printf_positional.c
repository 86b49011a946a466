/* Positional arguments mixed with widths, and the wide and odd conversions. */
#define _GNU_SOURCE
#include <stdio.h>
#include <inttypes.h>
#include <stdint.h>
#include <locale.h>
#include <stddef.h>
#include <wchar.h>

int main(void)
{
	printf("%3$s %1$s %2$s\n", "a", "b", "c");
	printf("%1$*2$d|%1$-*2$d|%1$0*2$d\n", 42, 6);
	printf("%2$.*1$f %2$e\n", 3, 3.14159);
	printf("%1$d %1$x %1$o %1$c\n", 65);
	printf("%2$s\n", "x", "y");
	printf("%" PRId8 " %" PRIu16 " %" PRIx32 " %" PRId64 " %" PRIuMAX " %" PRIXPTR "\n", (int8_t)-5, (uint16_t)65535, 0xdeadbeefu, INT64_MIN, UINTMAX_MAX, (uintptr_t)0xabc);
	printf("%ls %lc %5ls|%S %C\n", L"wide", L'w', L"ab", L"S", L'C');
	printf("%hhx %hx %lx %llx %jx %zx %tx\n", 0x123456, 0x123456, 0x123456789abcL, 0x123456789abcLL, (intmax_t)-1, (size_t)-1, (ptrdiff_t)-1);
	printf("%+.2e %+g % .3f\n", 12345.678, 0.0001, -0.0);
	printf("%.0f %.0f %.0f %.0f\n", 0.5, 1.5, 2.5, 3.5);
	printf("%5.1f|%-8.3f|%08.2f|%+08.2f\n", 3.14159, 2.71828, -1.5, 1.5);
	printf("%.3s|%.10s|%.*s\n", "abcdef", "abc", 2, "xyz");
	printf("%%|%5c|%-5c|\n", 'x', 'y');
	printf("%#o %#x %#X %#.3o\n", 8, 255, 255, 8);
	printf("%s %s\n", setlocale(LC_ALL, "C"), setlocale(LC_ALL, "xx_XX") ? "set" : "null");
	return 0;
}
