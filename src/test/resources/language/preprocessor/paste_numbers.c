// ## builds numbers, identifiers and literal prefixes out of pieces.
#include <stdio.h>
#include <stddef.h>

#define cat(a, b) a ## b
#define cat3(a, b, c) a ## b ## c
#define hex(d) 0x ## d
#define suffix(n, s) n ## s
#define wide(s) L ## s

int main(void)
{
	int a1b2 = 12;

	printf("%d\n", cat(1, 2)); // expect: 12
	printf("%x\n", hex(beef)); // expect: beef
	printf("%g\n", cat3(1, e, 3)); // expect: 1000
	printf("%g\n", cat(., 5)); // expect: 0.5
	printf("%g\n", cat3(1., 5e, 1)); // expect: 15
	printf("%zu %zu\n", sizeof suffix(1, LL), sizeof suffix(1., f)); // expect: 8 4
	printf("%d\n", cat3(a1, b, 2)); // expect: 12
	printf("%zu\n", sizeof wide("ab") / sizeof(wchar_t)); // expect: 3
	printf("%d\n", cat(0, 17)); // expect: 15
	printf("%u\n", suffix(0xffffffff, u)); // expect: 4294967295
	return 0;
}
