// offsetof of members, nested members, elements, anonymous members; as a constant.
#include <stdio.h>
#include <stddef.h>

struct inner { char a; long b[3]; };
struct outer {
	short s;
	struct inner in[2];
	union { char c; int i; };
	char tail[];
};

#define OLD_OFFSET(type, member) ((size_t) &((type *) 0)->member)

static char sized[offsetof(struct outer, in[1].b[2])];
_Static_assert(offsetof(struct inner, b) == 8, "constant");

int main(void)
{
	int k = 1;

	printf("%zu %zu\n", offsetof(struct outer, s), offsetof(struct outer, in)); // expect: 0 8
	printf("%zu %zu\n", offsetof(struct outer, in[1]), offsetof(struct outer, in[1].b)); // expect: 40 48
	printf("%zu\n", offsetof(struct outer, in[k].b[k + 1])); // expect: 64
	printf("%zu %zu\n", offsetof(struct outer, i), offsetof(struct outer, tail)); // expect: 72 76
	printf("%zu %zu\n", sizeof sized, sizeof(struct outer)); // expect: 64 80
	printf("%zu\n", OLD_OFFSET(struct outer, in[1].a)); // expect: 40
	printf("%zu\n", offsetof(struct { char x; double y; }, y)); // expect: 8
	printf("%zu\n", offsetof(struct outer, tail[5])); // expect: 81
	printf("%zu\n", sizeof offsetof(struct inner, a)); // expect: 8
	return 0;
}
