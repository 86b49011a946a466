// The idioms of walking strings: post-increment copies, two pointers, pointer to end.
#include <stdio.h>

static char *copy(char *to, const char *from)
{
	char *start = to;

	while ((*to++ = *from++) != '\0')
		;
	return start;
}

static int palindrome(const char *s)
{
	const char *e = s;

	while (*e)
		e++;
	while (s < --e)
		if (*s++ != *e)
			return 0;
	return 1;
}

static char *reverse(char *s)
{
	char *l = s, *r = s;

	while (*r)
		++r;
	for (--r; l < r; ) {
		char t = *l;
		*l++ = *r;
		*r-- = t;
	}
	return s;
}

static int words(const char *s)
{
	int n = 0;

	for (char last = ' '; *s; last = *s++)
		n += *s != ' ' && last == ' ';
	return n;
}

int main(void)
{
	char buffer[32];

	printf("%s\n", copy(buffer, "copied")); // expect: copied
	printf("%d %d %d\n", palindrome("level"), palindrome("abba"), palindrome("ab")); // expect: 1 1 0
	printf("%s\n", reverse(buffer)); // expect: deipoc
	printf("%d\n", words("  two  words ")); // expect: 2
	char *p = buffer;
	*p++ = 'x';
	*p = *(p + 1);
	++*p;
	printf("%s %c\n", buffer, *p); // expect: xjipoc j
	printf("%c%c\n", "hex"[1], *("hex" + 2)); // expect: ex
	printf("%c\n", "0123456789abcdef"[0xabc >> 4 & 15]); // expect: b
	return 0;
}
