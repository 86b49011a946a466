// Adjacent literals join after escapes are read, across lines, macros and prefixes.
#include <inttypes.h>
#include <stdio.h>
#include <wchar.h>

#define VERSION "1" "." STR(2)
#define STR(x) STR_(x)
#define STR_(x) #x
#define LEVEL "<" STR(3) ">"

int main(void)
{
	static const char *const table[] = {
		"one" "two",
		"three"
		" four",
		"five" /* no comma */ "six"
	};
	char joined[] = "ab" "cd" "";
	const wchar_t *w = L"wide" " joined" L"!";

	printf("%s %s %s %zu\n", table[0], table[1], table[2], sizeof table / sizeof *table);
	// expect: onetwo three four fivesix 3
	printf("%zu\n", sizeof joined);         // expect: 5
	printf("\x1" "23\n");                   // expect: 23
	printf("%zu\n", sizeof("\x41" "42" "\0" "1")); // expect: 6
	printf(LEVEL "version " VERSION "\n");  // expect: <3>version 1.2
	printf("%" PRIu64 " %" PRIx32 "\n", UINT64_MAX, UINT32_C(255));
	// expect: 18446744073709551615 ff
	printf("%ls %zu\n", w, wcslen(w));      // expect: wide joined! 12
	printf("%s\n", "" "" "x" "");           // expect: x
	printf("%zu\n", sizeof "" "" "");       // expect: 1
	printf("%c\n", "abc" "def"[4]);         // expect: e
	printf("%d\n", __FILE__ ":" STR(__LINE__) == 0); // expect: 0
	return 0;
}
