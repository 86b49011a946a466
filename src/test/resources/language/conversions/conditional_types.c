// The branches of ?: are brought to one type, chosen or not; a null constant yields to the pointer.
#include <stdio.h>

#define kind(x) _Generic((x), int: "int", unsigned: "unsigned", long: "long", double: "double", \
	char *: "char *", const char *: "const char *", void *: "void *", const void *: "const void *", \
	int *: "int *", default: "other")

int main(void)
{
	char *s = "s";
	const char *cs = "cs";
	void *v = s;
	const void *cv = s;
	int i = -1;

	printf("%s %s\n", kind(1 ? 1 : 2.0), kind(1 ? i : 1u)); // expect: double unsigned
	printf("%s %s\n", kind(1 ? s : 0), kind(1 ? (void *) 0 : s)); // expect: char * char *
	printf("%s %s\n", kind(1 ? s : cs), kind(1 ? v : s)); // expect: const char * void *
	printf("%s %s\n", kind(1 ? cv : s), kind(1 ? v : cs)); // expect: const void * const void *
	printf("%s\n", kind(1 ? (char) 1 : (short) 2)); // expect: int
	printf("%d\n", (1 ? i : 1u) > 0); // expect: 1
	printf("%g\n", 1 ? 1 / 2 : 2.0); // expect: 0
	printf("%ld\n", i ? i : 0L); // expect: -1
	printf("%ld\n", (long) (i ? i : 0u)); // expect: 4294967295
	printf("%zu\n", sizeof(0 ? 1 : 1LL)); // expect: 8
	printf("%c\n", *(i < 0 ? s : 0)); // expect: s
	printf("%d\n", (i ?: 5u) == -1); // expect: 1
	return 0;
}
