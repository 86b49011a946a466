/* string.h: results, ends, what is left in the buffers. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static int sign(int x)
{
	return (x > 0) - (x < 0);
}

int main(void)
{
	char b[64] = "abc", *s, *save, text[] = "  one two,three  ", fields[] = "a::b:", *f = fields;
	static char big[20000], other[20000];

	printf("%zu %zu %zu\n", strlen("hello"), strnlen("hello", 3), strnlen("hi", 10));
	printf("%s %s\n", strcpy(b, "copy"), strcat(b, "cat"));
	memset(b, '#', sizeof b);
	strncpy(b, "abc", 6);
	printf("%d %d %d %c\n", b[2], b[3], b[5], b[6]);
	strncpy(b, "abcdef", 3);
	printf("%.4s\n", b);
	strcpy(b, "x");
	strncat(b, "yz123", 2);
	printf("%s %td\n", b, stpcpy(b, "four") - b);
	printf("%d %d %d %d\n", sign(strcmp("a", "b")), sign(strcmp("b", "a")), strcmp("same", "same"), sign(strcmp("a", "ab")));
	printf("%d %d %d\n", strncmp("abcd", "abce", 3), sign(strncmp("abcd", "abce", 4)), strcasecmp("HeLLo", "hEllO"));
	printf("%d %d\n", sign(memcmp("a\0b", "a\0c", 3)), memcmp("xyz", "xyw", 2));
	s = "find the needle in the hay";
	printf("%td %td %d %td\n", strchr(s, 'n') - s, strrchr(s, 'n') - s, strchr(s, 'q') == NULL, strchr(s, 0) - s);
	printf("%s|%d|%s|%s\n", strstr(s, "needle"), strstr(s, "nope") == NULL, strstr(s, ""), strcasestr(s, "THE"));
	printf("%zu %zu %s\n", strspn("aabbc", "ab"), strcspn("hello, x", ", "), strpbrk("key=val", "=:"));
	printf("%td %s\n", (char *)memchr(s, 't', 10) - s, (char *)memmem(s, strlen(s), "in", 2));
	for (s = strtok(text, " ,"); s; s = strtok(NULL, " ,"))
		printf("<%s>", s);
	for (s = strtok_r(b, "u", &save); s; s = strtok_r(NULL, "u", &save))
		printf("<%s>", s);
	while ((s = strsep(&f, ":")))
		printf("[%s]", s);
	printf("\n");
	strcpy(b, "0123456789");
	memmove(b + 2, b, 5);
	printf("%s\n", b);
	memmove(b, b + 3, 5);
	printf("%s\n", b);
	s = strdup("duplicate");
	s[0] = 'D';
	printf("%s %s\n", s, strndup(s, 3));
	memset(big, 'z', sizeof big);
	memcpy(other, big, sizeof big);
	other[19999] = 'y';
	printf("%d %d %d\n", memcmp(big, other, 19999), sign(memcmp(big, other, 20000)), big[12345]);
	printf("%d %d %d %d\n", toupper('a'), tolower('Z'), toupper('1'), isalpha('a') != 0);
	for (int i = 0; i < 128; i++)
		printf("%x", !!isalnum(i) | !!isspace(i) << 1 | !!ispunct(i) << 2 | !!isxdigit(i) << 3);
	printf("\n%s %s\n", basename("/usr/bin/env"), basename("plain"));
	printf("%d %d %d\n", ffs(0), ffs(8), ffsl(1L << 40));
	return 0;
}
