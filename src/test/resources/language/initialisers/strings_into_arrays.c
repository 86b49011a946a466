// A string fills an array with its NUL if there is room, without it if just not, cut if too long.
#include <stdio.h>
#include <string.h>

static char exact[3] = "abc";
static char roomy[8] = "abc";
static char unsized[] = "a\0b";
static char braced[] = { "braced" };
static char pieces[] = "one" " " "two";
static char many[2][4] = { "ab", { "cdef"[0], 'x' } };
static unsigned char bytes[] = "\xff\001";
static char empty[] = "", zero[4] = "";
static signed char s[2] = { "s" };
static struct { char name[5]; int n; } st = { "hello", 7 };
static const char *table[][2] = { { "k", "v" }, { "only" } };

int main(void)
{
	char local[6] = "hi", whole[] = { [2] = 'c', [0] = 'a', 'b', '\0' };

	printf("%.3s %zu\n", exact, sizeof exact); // expect: abc 3
	printf("%s %d %zu\n", roomy, roomy[7], sizeof roomy); // expect: abc 0 8
	printf("%zu %c\n", sizeof unsized, unsized[2]); // expect: 4 b
	printf("%s %zu\n", braced, sizeof braced); // expect: braced 7
	printf("%s %zu\n", pieces, sizeof pieces); // expect: one two 8
	printf("%s %c%c%d\n", many[0], many[1][0], many[1][1], many[1][2]); // expect: ab cx0
	printf("%d %d %zu\n", bytes[0], bytes[1], sizeof bytes); // expect: 255 1 3
	printf("%zu %d\n", sizeof empty, zero[3]); // expect: 1 0
	printf("%s\n", (char *) s); // expect: s
	printf("%.5s %d\n", st.name, st.n); // expect: hello 7
	printf("%s %d\n", table[0][1], table[1][1] == 0); // expect: v 1
	printf("%s %d %s\n", local, memcmp(local, "hi\0\0\0", 6), whole); // expect: hi 0 ab
	return 0;
}
