// Wide, char16_t and char32_t characters and strings have their own element types.
#include <stdio.h>
#include <stddef.h>

#define kind(x) _Generic((x), int: "int", unsigned: "unsigned", unsigned short: "unsigned short", char: "char", default: "other")

int main(void)
{
	wchar_t w[] = L"aé€";
	__CHAR16_TYPE__ s16[] = u"a€😀";
	__CHAR32_TYPE__ s32[] = U"a😀";
	char s8[] = u8"é€";

	printf("%zu %zu %zu %zu\n", sizeof w, sizeof s16, sizeof s32, sizeof s8); // expect: 16 10 12 6
	printf("%x %x\n", w[1], w[2]); // expect: e9 20ac
	printf("%x %x %x\n", s16[1], s16[2], s16[3]); // expect: 20ac d83d de00
	printf("%x\n", s32[1]); // expect: 1f600
	puts(s8); // expect: é€
	printf("%s %s %s\n", kind(L'x'), kind(u'x'), kind(U'x')); // expect: int unsigned short unsigned
	printf("%x %x\n", L'\xffff', u'\u20ac'); // expect: ffff 20ac
	printf("%zu\n", sizeof L"one" "two"); // expect: 28
	printf("%s\n", "\u00e9\U0001F600"); // expect: é😀
	printf("%d %d\n", L'\377', (int) sizeof(L"")); // expect: 255 4
	return 0;
}
