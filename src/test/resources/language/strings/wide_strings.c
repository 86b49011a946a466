// wchar_t, char16_t, char32_t and u8 literals: element sizes, escapes and values.
#include <stdio.h>
#include <uchar.h>
#include <wchar.h>

int main(void)
{
	wchar_t w[] = L"h\u00e9llo", *p = L"ab" L"cd";
	char16_t u16[] = u"a\U0001F600";
	char32_t u32[] = U"a\U0001F600";
	char u8[] = u8"\u20ac";

	printf("%zu %zu\n", sizeof w, sizeof w / sizeof *w); // expect: 24 6
	printf("%zu %zu %zu\n", sizeof u16, sizeof u32, sizeof u8); // expect: 8 12 4
	printf("%x %x %x\n", w[1], u16[1], u16[2]); // expect: e9 d83d de00
	printf("%x %x\n", u32[1], (unsigned char)u8[0]); // expect: 1f600 e2
	printf("%d %d %d\n", L'a', L'\xffff', u'\u20ac'); // expect: 97 65535 8364
	printf("%x\n", U'\U0001F600');          // expect: 1f600
	printf("%zu %d\n", wcslen(p), wcscmp(p, L"abcd")); // expect: 4 0
	printf("%d\n", p[2] == 'c');            // expect: 1
	w[1] = L'e';
	printf("%ls\n", w);                     // expect: hello
	printf("%zu %zu %zu\n", sizeof L'a', sizeof u'a', sizeof U'a'); // expect: 4 2 4
	printf("%d\n", (wchar_t)-1 < 0);        // expect: 1
	return 0;
}
