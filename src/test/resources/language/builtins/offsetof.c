// offsetof: nested members, array elements, variable indexes, unions and flexible arrays.
#include <stddef.h>
#include <stdio.h>

struct inner { char c; long l[3]; };
struct outer {
	short s;
	struct inner in[4];
	union { int i; struct { char a, b; }; };
	struct { int x, y; } tail;
	char name[];
};

static const size_t at = offsetof(struct outer, in[2].l[1]);
typedef struct outer outer_t;

int main(void)
{
	int i = 3;
	struct outer o;

	printf("%zu %zu\n", offsetof(struct outer, s), offsetof(struct outer, in)); // expect: 0 8
	printf("%zu %zu\n", at, offsetof(outer_t, in[1].c)); // expect: 88 40
	printf("%zu %zu %zu\n", offsetof(struct outer, i), offsetof(struct outer, a), offsetof(struct outer, b));
	// expect: 136 136 137
	printf("%zu %zu\n", offsetof(struct outer, tail.y), offsetof(struct outer, name));
	// expect: 144 148
	printf("%zu\n", offsetof(struct outer, name[5])); // expect: 153
	printf("%zu\n", __builtin_offsetof(struct outer, in[i].l[i - 1])); // expect: 128
	printf("%zu\n", (size_t)&((struct outer *)0)->tail.y); // expect: 144
	printf("%d\n", (char *)&o.in[2].l[1] - (char *)&o == at); // expect: 1
	printf("%zu\n", sizeof(char[offsetof(struct outer, tail)])); // expect: 140
	printf("%zu\n", offsetof(union { int i; double d; }, d)); // expect: 0
	return 0;
}
