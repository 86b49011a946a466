// A NUL inside: the array goes on, the string ends; memcmp, strcmp and %.*s differ.
#include <stdio.h>
#include <string.h>

int main(void)
{
	char s[] = "ab\0cd\0\0ef";
	const char *list = "one\0two\0three\0";
	char t[sizeof s];

	printf("%zu %zu %s %s\n", strlen(s), sizeof s, s, s + 3); // expect: 2 10 ab cd
	printf("%d %d\n", strcmp(s, "ab"), memcmp(s, "ab\0cd", 5)); // expect: 0 0
	memcpy(t, s, sizeof s);
	printf("%d\n", memcmp(s, t, sizeof t)); // expect: 0
	printf("%td\n", (char *)memchr(s, 'e', sizeof s) - s); // expect: 7
	printf("%d\n", strchr(s, 'c') == NULL); // expect: 1
	printf("%td\n", strchr(s, 0) - s);      // expect: 2
	for (; *list; list += strlen(list) + 1)
		printf("%s\n", list);
	// expect: one
	// expect: two
	// expect: three
	printf("%zu\n", fwrite(s, 1, 2, stdout)); // expect: ab2
	putchar('\n');                          // expect: 
	s[2] = '-';
	printf("%s\n", s);                      // expect: ab-cd
	printf("%zu\n", strnlen("abc", 2) + strnlen("a", 9)); // expect: 3
	return 0;
}
