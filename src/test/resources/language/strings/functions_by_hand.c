// strlen, strcpy, strcmp, strrev, atoi and itoa the way books write them.
#include <stdio.h>

static size_t length(const char *s) { const char *p = s; while (*p) p++; return p - s; }
static char *copy(char *to, const char *from) { char *r = to; while ((*to++ = *from++)); return r; }
static int compare(const char *a, const char *b) { for (; *a == *b; a++, b++) if (!*a) return 0; return *a - *b; }
static char *append(char *to, const char *from) { copy(to + length(to), from); return to; }
static char *reverse(char *s)
{
	for (char *a = s, *b = s + length(s) - 1; a < b; a++, b--)
		*a ^= *b, *b ^= *a, *a ^= *b;
	return s;
}
static int number(const char *s)
{
	int n = 0, sign = *s == '-' ? s++, -1 : 1;

	while (*s >= '0' && *s <= '9')
		n = n * 10 + (*s++ - '0');
	return sign * n;
}
static char *text(int n, char *to, int base)
{
	char *p = to;
	unsigned u = n < 0 ? -(unsigned)n : n;

	do
		*p++ = "0123456789abcdefghijklmnopqrstuvwxyz"[u % base];
	while (u /= base);
	if (n < 0)
		*p++ = '-';
	*p = 0;
	return reverse(to);
}
static int palindrome(const char *s)
{
	size_t n = length(s);

	return n < 2 || (s[0] == s[n - 1] && ({ char t[32]; copy(t, s + 1); t[n - 2] = 0; palindrome(t); }));
}

int main(void)
{
	char b[64];

	printf("%zu %zu\n", length(""), length("four")); // expect: 0 4
	printf("%s\n", append(copy(b, "copy"), " and more")); // expect: copy and more
	printf("%d %d %d\n", compare("a", "b") < 0, compare("same", "same"), compare("ab", "a") > 0);
	// expect: 1 0 1
	printf("%s %s\n", reverse(b), reverse((char[]){"x"})); // expect: erom dna ypoc x
	printf("%d %d %d\n", number("123"), number("-45x"), number("")); // expect: 123 -45 0
	printf("%s\n", text(-2147483647 - 1, b, 10)); // expect: -2147483648
	printf("%s\n", text(255, b, 2));        // expect: 11111111
	printf("%s\n", text(123456, b, 36));    // expect: 2n9c
	printf("%d %d\n", palindrome("racecar"), palindrome("racing")); // expect: 1 0
	return 0;
}
