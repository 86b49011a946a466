/* Wide characters in the C locale. */
#define _GNU_SOURCE
#include <stdio.h>
#include <wchar.h>
#include <wctype.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <errno.h>
#include <limits.h>

int main(void)
{
	wchar_t b[40], *p, *st;
	char m[40];
	const char *s = "abc";
	const wchar_t *ws = L"xyz";
	mbstate_t x = {0};
	printf("%zu %d %d %d\n", wcslen(L"hello"), wcscmp(L"a", L"b"), wcsncmp(L"abc", L"abd", 2), wcscasecmp(L"AbC", L"aBc"));
	wcscpy(b, L"one ");
	wcscat(b, L"two");
	wcsncat(b, L"three", 2);
	printf("%ls %zu\n", b, wcslen(b));
	printf("%td %td %ls\n", wcschr(b, 't') - b, wcsrchr(b, 't') - b, wcsstr(b, L"two"));
	printf("%zu %zu %ls\n", wcsspn(b, L"eno"), wcscspn(b, L"t"), wcspbrk(b, L"tw"));
	wcscpy(b, L",a,,b");
	for (p = wcstok(b, L",", &st); p; p = wcstok(0, L",", &st)) printf("<%ls>", p);
	printf("\n");
	printf("%ld %ld %td\n", wcstol(L"-42x", &st, 10), wcstol(L"0x1f", 0, 0), st - L"-42x" != 0 ? (ptrdiff_t)1 : 0);
	printf("%g\n", wcstod(L"2.5e1z", &st));
	printf("%ls\n", st);
	printf("%zu ", mbstowcs(b, "text", 40));
	printf("%ls ", b);
	printf("%zu ", wcstombs(m, L"back", 40));
	printf("%s\n", m);
	printf("%d %d %d %d\n", mblen("a", 1), mblen("", 1), wctomb(m, L'z'), mbtowc(b, "q", 1));
	printf("%zu %d\n", mbrtowc(b, "\xc3", 1, &x), errno == EILSEQ);
	printf("%zu ", mbsrtowcs(b, &s, 40, &x));
	printf("%p ", s);
	printf("%zu ", wcsrtombs(m, &ws, 2, &x));
	printf("%ls\n", ws);
	printf("%d %d %d\n", btowc('a') == L'a', btowc(EOF) == WEOF, wctob(L'b'));
	wmemset(b, L'q', 5);
	b[5] = 0;
	printf("%ls %d\n", b, wmemcmp(b, L"qqq", 3));
	p = wcsdup(L"dup");
	printf("%ls %d\n", p, wcswidth(p, 3));
	printf("%zu %d %d\n", sizeof(wchar_t), WCHAR_MAX == INT_MAX, MB_CUR_MAX == 1);
	for (int c = 0; c < 130; c++) printf("%d%d%d%d%d%d%d", !!iswalpha(c), !!iswdigit(c), !!iswspace(c), !!iswupper(c), !!iswpunct(c), !!iswprint(c), !!iswctype(c, wctype("xdigit")));
	printf("\n%d %d %d\n", towupper('a'), towlower('Z'), towctrans('q', wctrans("toupper")));
	printf("[%5ls][%-5ls][%.2ls][%lc]\n", L"ab", L"cd", L"efg", L'h');
	return 0;
}
