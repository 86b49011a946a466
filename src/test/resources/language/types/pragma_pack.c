// #pragma pack caps the alignment of members from there on; push and pop nest, with names too.
#include <stdio.h>
#include <stddef.h>

struct natural { char c; long l; short s; };
#pragma pack(push, 2)
struct two { char c; long l; short s; };
#pragma pack(push, outer, 1)
struct one { char c; long l; short s; };
struct bits_one { char c; int b : 9; int d : 20; };
#pragma pack(push, 4)
struct four { char c; long l; short s; };
struct four_in { char c; struct natural n; };
#pragma pack(pop, outer)
struct two_again { char c; int i; };
#pragma pack()
struct reset { char c; int i; };
#pragma pack(1)
struct attribute { char c; int i; } __attribute__((aligned(8)));
#pragma pack(pop)
struct end { char c; int i; };

int main(void)
{
	printf("%zu\n", sizeof(struct natural)); // expect: 24
	printf("%zu %zu\n", sizeof(struct two), _Alignof(struct two)); // expect: 12 2
	printf("%zu %zu\n", sizeof(struct one), offsetof(struct one, s)); // expect: 11 9
	printf("%zu\n", sizeof(struct bits_one)); // expect: 5
	printf("%zu %zu\n", sizeof(struct four), offsetof(struct four, l)); // expect: 16 4
	printf("%zu %zu\n", sizeof(struct four_in), offsetof(struct four_in, n.l)); // expect: 28 12
	printf("%zu\n", sizeof(struct two_again)); // expect: 6
	printf("%zu\n", sizeof(struct reset)); // expect: 8
	printf("%zu\n", sizeof(struct attribute)); // expect: 8
	printf("%zu\n", sizeof(struct end)); // expect: 8
	return 0;
}
