// char s[] is the programme's own copy; char *s points at the literal; sizes differ.
#include <stdio.h>
#include <string.h>

static char global[] = "global";
static char *pointer = "pointer";
static char table[][6] = {"red", "green", "blue"};
static char *ragged[] = {"red", "green", "blue"};

int main(void)
{
	char a[] = "hello", b[10] = "hello", c[5] = "hello", d[3] = "", e[] = {"braced"}, f[] = {'n', 'o', 0}, g[2][4] = {"abc"};
	char *p = a;

	printf("%zu %zu %zu %zu\n", sizeof a, sizeof b, sizeof c, sizeof d); // expect: 6 10 5 3
	printf("%zu %zu %zu %zu\n", sizeof e, sizeof f, sizeof g, sizeof p); // expect: 7 3 8 8
	a[0] = 'J';
	*(p + 4) = 'y';
	printf("%s\n", a);                      // expect: Jelly
	printf("%d %d %d\n", b[5], b[6], b[9]); // expect: 0 0 0
	printf("%.5s\n", c);                    // expect: hello
	printf("%d\n", memcmp(c, "hello", 5));  // expect: 0
	global[0]++;
	pointer++;
	printf("%s %s\n", global, pointer);     // expect: hlobal ointer
	table[1][0] = 'G';
	printf("%s %s %d\n", table[1], table[2], table[0][5]); // expect: Green blue 0
	printf("%zu %zu %td\n", sizeof table, sizeof ragged, table[2] - table[0]);
	// expect: 18 24 12
	ragged[0] = table[1];
	printf("%s %c %c\n", ragged[0], *ragged[1], *(*(table + 2) + 1)); // expect: Green g l
	printf("%d %d\n", g[0][3], g[1][0]);    // expect: 0 0
	printf("%d\n", a == &a[0]);             // expect: 1
	printf("%zu\n", sizeof &a / sizeof(void *) + sizeof *&a); // expect: 7
	p = b;
	while ((*p++ -= 32) != 'O' - 0)
		;
	printf("%s\n", b);                      // expect: HELLO
	return 0;
}
