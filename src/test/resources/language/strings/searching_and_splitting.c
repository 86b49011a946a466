// strtok, strtok_r, strsep, strspn, strcspn, strpbrk, strstr and strrchr on awkward input.
#include <stdio.h>
#include <string.h>

int main(void)
{
	char a[] = ",,one,,two,", b[] = ",one,,two", c[] = "k1=v1;k2=v2", *p, *q, *save1, *save2;
	const char *s = "/usr/local/lib/file.tar.gz";

	for (p = strtok(a, ","); p; p = strtok(NULL, ","))
		printf("tok %s\n", p);
	// expect: tok one
	// expect: tok two
	q = b;
	while ((p = strsep(&q, ",")))
		printf("sep [%s]\n", p);
	// expect: sep []
	// expect: sep [one]
	// expect: sep []
	// expect: sep [two]
	for (p = strtok_r(c, ";", &save1); p; p = strtok_r(0, ";", &save1)) {
		char *key = strtok_r(p, "=", &save2);

		printf("%s -> %s\n", key, strtok_r(0, "=", &save2));
		// expect: k1 -> v1
		// expect: k2 -> v2
	}
	printf("%s %s\n", strrchr(s, '/') + 1, strchr(strrchr(s, '/'), '.'));
	// expect: file.tar.gz .tar.gz
	printf("%zu %zu\n", strspn("aabbc", "ab"), strcspn("aabbc", "cx")); // expect: 4 4
	printf("%s\n", strpbrk(s, ".x"));       // expect: .tar.gz
	printf("%s %d\n", strstr(s, "lib"), strstr(s, "none") == NULL); // expect: lib/file.tar.gz 1
	printf("%d\n", strstr(s, "") == s);     // expect: 1
	printf("%d %d\n", strncmp("abcdef", "abcxyz", 3), strncmp("abc", "abd", 3) < 0);
	// expect: 0 1
	printf("%d %d\n", strcasecmp("HeLLo", "hEllO"), strncasecmp("ABc", "abd", 2)); // expect: 0 0
	printf("%s\n", (char *)memmem("haystack", 8, "st", 2)); // expect: stack
	printf("%s\n", strchrnul("abc", 'z') - 1); // expect: c
	return 0;
}
