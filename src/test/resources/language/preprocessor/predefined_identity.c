// What tells a program that gcc 12 compiles it as GNU C17 for x86-64 Linux.
#include <stdio.h>

#define str(x) #x
#define xstr(x) str(x)

int main(void)
{
	printf("%d\n", __GNUC__); // expect: 12
	printf("%ld\n", __STDC_VERSION__); // expect: 201710
	printf("%d %d\n", __STDC__, __STDC_HOSTED__); // expect: 1 1
	printf("%d %d\n", __x86_64__, __amd64__); // expect: 1 1
	printf("%d %d\n", __linux__, __unix__); // expect: 1 1
	puts(xstr(linux) xstr(unix)); // expect: 11
#ifdef __STRICT_ANSI__
	puts("strict");
#else
	puts("GNU"); // expect: GNU
#endif
#if defined _LP64 && __LP64__ && !defined __i386__
	puts("LP64"); // expect: LP64
#endif
#ifdef __OPTIMIZE__
	puts("optimised");
#else
	puts("-O0"); // expect: -O0
#endif
#if defined __cplusplus || defined __ASSEMBLER__ || defined __clang__
	puts("something else");
#else
	puts("C"); // expect: C
#endif
	puts(xstr(__USER_LABEL_PREFIX__) "|" xstr(__REGISTER_PREFIX__)); // expect: |
	printf("%d %d\n", __STDC_UTF_16__, __STDC_IEC_559__); // expect: 1 1
	return 0;
}
