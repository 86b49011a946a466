// Alignments by _Alignof and __alignof__, of types, of objects, of members.
#include <stdio.h>
#include <stddef.h>
#include <stdalign.h>

struct mixed {
	char c;
	double d;
	char e;
};

union both {
	char bytes[9];
	short s;
};

int main(void)
{
	short x[4];
	struct { char c; _Alignas(16) char d; } a;

	printf("%zu %zu %zu\n", _Alignof(char), _Alignof(short), alignof(int)); // expect: 1 2 4
	printf("%zu %zu\n", _Alignof(double), _Alignof(void *)); // expect: 8 8
	printf("%zu %zu\n", _Alignof(struct mixed), sizeof(struct mixed)); // expect: 8 24
	printf("%zu %zu\n", _Alignof(union both), sizeof(union both)); // expect: 2 10
	printf("%zu\n", _Alignof(int[10])); // expect: 4
	printf("%zu %zu\n", __alignof__ x, __alignof__ x[1]); // expect: 2 2
	printf("%zu %zu\n", sizeof a, __alignof__(a.d)); // expect: 32 16
	printf("%zu\n", (size_t) &a % 16); // expect: 0
	printf("%zu\n", _Alignof(max_align_t)); // expect: 16
	return 0;
}
