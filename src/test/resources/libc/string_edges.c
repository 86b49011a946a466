/* String functions at their edges: empty strings, no match, overlap of results with ends, signs of comparisons. */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static int sg(int x)
{
	return (x > 0) - (x < 0);
}

int main(void)
{
	char b[64], *s, *t, *save;
	printf("%d %d %d %d\n", sg(strcmp("a", "b")), sg(strcmp("\xff", "a")), sg(strncmp("abc", "abd", 2)), sg(memcmp("a\0b", "a\0c", 3)));
	printf("%d %d %d\n", sg(strcasecmp("HeLLo", "hEllO")), sg(strncasecmp("abX", "ABy", 2)), sg(strcasecmp("[", "a")));
	memset(b, 'x', sizeof b);
	strncpy(b, "ab", 5);
	printf("%d %d %d %c\n", b[2], b[3], b[4], b[5]);
	memset(b, 'x', sizeof b);
	b[10] = 0;
	printf("%s\n", strncpy(b, "abcdef", 3));
	strcpy(b, "abc");
	printf("%s\n", strncat(b, "defgh", 2));
	printf("%s|%s|%s\n", strchr("hello", 'l'), strrchr("hello", 'l'), strchr("hello", 0) + 0);
	printf("%p %p %s|\n", strchr("abc", 'z'), strrchr("abc", 'z'), strchrnul("abc", 'z'));
	printf("%s %s %p\n", strstr("abcabd", "abd"), strstr("abc", ""), strstr("abc", "abcd"));
	printf("%s %p\n", strcasestr("Hello World", "wORLD"), strcasestr("a", "b"));
	printf("%zu %zu %zu %zu\n", strspn("aabbc", "ab"), strcspn("aabbc", "c"), strspn("", "x"), strcspn("abc", ""));
	printf("%s %p\n", strpbrk("key=val", "=;"), strpbrk("abc", "xyz"));
	strcpy(b, ",,a,,b,c,,");
	for (s = strtok(b, ","); s; s = strtok(NULL, ",")) printf("<%s>", s);
	puts("");
	strcpy(b, ",,a,,b");
	s = b;
	while ((t = strsep(&s, ","))) printf("<%s>", t);
	printf(" %p\n", s);
	strcpy(b, "a b;c d");
	for (s = strtok_r(b, ";", &save); s; s = strtok_r(NULL, ";", &save)) {
		char *in;
		for (t = strtok_r(s, " ", &in); t; t = strtok_r(NULL, " ", &in)) printf("(%s)", t);
	}
	puts("");
	printf("%s\n", stpcpy(b, "end") == b + 3 ? "stpcpy ok" : "bad");
	printf("%td\n", stpncpy(b, "ab", 5) - b);
	printf("%s\n", (char *)memmem("abcdef", 6, "cd", 2));
	printf("%p\n", memmem("abc", 3, "cd", 2));
	printf("%d\n", memmem("abc", 3, "", 0) != 0);
	printf("%s\n", (char *)mempcpy(b, "xyz", 4) == b + 4 ? "mempcpy ok" : "bad");
	s = memccpy(b, "hello:world", ':', 11);
	printf("%td %.6s %p\n", s - b, b, memccpy(b, "abc", 'q', 3));
	printf("%s %s\n", (char *)memrchr("a/b/c", '/', 5), (char *)rawmemchr("abc:d", ':'));
	s = strndup("hello", 3);
	printf("%s %zu\n", s, strlen(s));
	free(s);
	printf("%zu %zu\n", strnlen("abc", 2), strnlen("abc", 10));
	strcpy(b, "overlapping");
	memmove(b + 2, b, 5);
	printf("%s\n", b);
	printf("%d %d %d %d\n", ffs(0), ffs(8), ffsl(1L << 40), ffsll(0));
	bzero(b, 3);
	printf("%d%d%d\n", b[0], b[1], b[2]);
	bcopy("hi", b, 3);
	printf("%s %d\n", b, bcmp("a", "b", 1) != 0);
	printf("%d %d %d %d\n", sg(strverscmp("a9", "a10")), sg(strverscmp("a09", "a1")), sg(strverscmp("1.2.10", "1.2.9")), sg(strverscmp("000", "00")));
	printf("%zu %s\n", strxfrm(b, "xfrm", 10), b);
	printf("%d\n", sg(strcoll("a", "B")));
	strcpy(b, "abcd");
	swab("abcd", b, 4);
	printf("%s\n", b);
	printf("%s %s\n", basename("/usr/lib/x.c"), basename("x/"));
	printf("%s|%s|%s\n", index("abc", 'b'), rindex("abcb", 'b'), strdupa("dupa"));
	explicit_bzero(b, 4);
	printf("%d\n", b[0]);
	return 0;
}
