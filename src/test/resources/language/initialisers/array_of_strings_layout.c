// Pointers to literals and arrays filled from literals differ in size, place and mutability.
#include <stdio.h>
#include <string.h>

static char copies[][6] = { "one", "two", "three" };
static const char *const pointers[] = { "one", "two", "three" };
static char *split[3] = { "a" "b", "c\
d", "e\0f" };
static const char *escape = "tab\there \"quoted\" \\ \101\x42\u00e9";
static char nul_inside[] = { "x\0y\0" };

int main(void)
{
	char local[] = "local", *literal = "local";

	printf("%zu %zu\n", sizeof copies, sizeof pointers); // expect: 18 24
	printf("%s %s\n", copies[2], pointers[2]); // expect: three three
	copies[0][0] = 'O';
	printf("%s %s\n", copies[0], pointers[0]); // expect: One one
	printf("%s %s %s %c\n", split[0], split[1], split[2], split[2][2]); // expect: ab cd e f
	printf("%s\n", escape); // expect: tab	here "quoted" \ ABé
	printf("%zu %c\n", sizeof nul_inside, nul_inside[2]); // expect: 5 y
	local[0] = 'L';
	printf("%s %s %zu %zu\n", local, literal, sizeof local, sizeof literal); // expect: Local local 6 8
	printf("%d\n", strcmp(local + 1, literal + 1)); // expect: 0
	return 0;
}
