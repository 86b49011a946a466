// Literals are arrays: indexed, sized, dereferenced, compared to themselves and used as conditions.
#include <stdio.h>

#define HEX(n) "0123456789abcdef"[(n) & 15]

static const char *day(int n) { return "SunMonTueWedThuFriSat" + n * 3; }

int main(void)
{
	const char (*p)[6] = &"array";
	static const char first = "first"[0] == 'f';
	int n = 2;

	printf("%c%c\n", HEX(0xa5 >> 4), HEX(0xa5)); // expect: a5
	printf("%.3s %.3s\n", day(0), day(n));  // expect: Sun Tue
	printf("%zu %zu\n", sizeof "abc", sizeof *p); // expect: 4 6
	printf("%s %c\n", *p, (*p)[1]);         // expect: array r
	printf("%c %c\n", *("ptr" + 1), *&"amp"[2]); // expect: t p
	printf("%d\n", "x" ? 1 : 0);            // expect: 1
	printf("%s\n", &"skipped"[4]);          // expect: ped
	printf("%s\n", n > 1 ? "plural" + (n == 1) : "singular"); // expect: plural
	printf("%d\n", first);                  // expect: 1
	printf("%s\n", (const char *[]){"zero", "one", "two"}[n]); // expect: two
	for (const char *s = "walk"; *s; ++s)
		printf("%s\n", s);
	// expect: walk
	// expect: alk
	// expect: lk
	// expect: k
	printf("%d\n", sizeof("") == 1 && !*""); // expect: 1
	return 0;
}
