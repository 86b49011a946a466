// Sizes of the basic types on x86-64, and of what is made from them.
#include <stdio.h>
#include <stddef.h>

struct empty { };

int main(void)
{
	printf("%zu %zu %zu\n", sizeof(char), sizeof(short), sizeof(int)); // expect: 1 2 4
	printf("%zu %zu\n", sizeof(long), sizeof(long long)); // expect: 8 8
	printf("%zu %zu %zu\n", sizeof(float), sizeof(double), sizeof(_Bool)); // expect: 4 8 1
	printf("%zu %zu %zu\n", sizeof(void *), sizeof(int (*)(void)), sizeof(ptrdiff_t)); // expect: 8 8 8
	printf("%zu %zu\n", sizeof 'a', sizeof L'a'); // expect: 4 4
	printf("%zu %zu\n", sizeof "four", sizeof(char[0])); // expect: 5 0
	printf("%zu\n", sizeof(struct empty)); // expect: 0
	printf("%zu %zu\n", sizeof(void), sizeof main); // expect: 1 1
	printf("%zu\n", sizeof(int[3][5][7])); // expect: 420
	printf("%zu %zu\n", sizeof 1, sizeof(1 == 1.0)); // expect: 4 4
	printf("%zu %zu %zu\n", sizeof(1.0f + 1), sizeof(1.0f + 1.0), sizeof(1 + 1L)); // expect: 4 8 8
	return 0;
}
