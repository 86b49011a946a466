// The type of ?: comes from both arms, whichever is taken.
#include <stdio.h>

#define NAME(e) _Generic((e), int: "int", unsigned: "unsigned", long: "long", unsigned long: "unsigned long", \
	double: "double", float: "float", char *: "char *", const char *: "const char *", void *: "void *", \
	const void *: "const void *", int *: "int *", const int *: "const int *", default: "other")

int main(void)
{
	int one = 1, zero = 0, *ip = &one;
	const int *cp = &zero;
	void *vp = &one;
	char c = 'c';
	short s = -1;

	printf("%s\n", NAME(one ? c : s));      // expect: int
	printf("%s\n", NAME(one ? 1 : 2u));     // expect: unsigned
	printf("%s\n", NAME(one ? 1 : 2.0f));   // expect: float
	printf("%s\n", NAME(one ? 1L : 2u));    // expect: long
	printf("%s\n", NAME(one ? ip : 0));     // expect: int *
	printf("%s\n", NAME(one ? (void *)0 : ip)); // expect: int *
	printf("%s\n", NAME(one ? vp : ip));    // expect: void *
	printf("%s\n", NAME(one ? cp : ip));    // expect: const int *
	printf("%s\n", NAME(one ? cp : vp));    // expect: const void *
	printf("%s\n", NAME(one ? "a" : "bc")); // expect: char *
	printf("%d\n", (one ? -1 : 0u) > 0);    // expect: 1
	printf("%d\n", (zero ? 0u : s) == 0xffffffff); // expect: 1
	printf("%g\n", (one ? 3 : 2.5) / 2);    // expect: 1.5
	printf("%ld\n", (long)(one ? s : 1ul)); // expect: -1
	printf("%zu\n", sizeof(zero ? c : c));  // expect: 4
	printf("%d\n", *(zero ? ip : cp));      // expect: 0
	printf("%c\n", (one ? "abc" : "xyz")[1]); // expect: b
	return 0;
}
