// Empty structs, zero-length arrays in the middle, arrays of them: no room, still addressable.
#include <stdio.h>
#include <stddef.h>

struct empty { };
struct marks { int a; char start[0]; int b; struct empty e; char c; };
struct only_array { int none[0]; };
struct fam_in_union { int n; union { int ints[0]; char chars[0]; }; };

static struct empty make(void)
{
	struct empty e;

	return e;
}

static int take(struct empty e, int x)
{
	return x;
}

int main(void)
{
	struct empty e = make(), copies[5];
	struct marks m = { 1, .b = 0x01020304, .c = 'c' };

	printf("%zu %zu\n", sizeof e, sizeof copies); // expect: 0 0
	printf("%zu %zu\n", offsetof(struct marks, start), offsetof(struct marks, b)); // expect: 4 4
	printf("%zu %zu\n", offsetof(struct marks, e), offsetof(struct marks, c)); // expect: 8 8
	printf("%d\n", *(int *) m.start == m.b); // expect: 1
	printf("%d\n", take(e, 5) + take(make(), 6)); // expect: 11
	e = copies[3];
	printf("%zu %zu\n", sizeof(struct only_array), _Alignof(struct only_array)); // expect: 0 4
	printf("%zu\n", sizeof(struct fam_in_union)); // expect: 4
	struct { struct empty a; int x; } s = { { }, 7 };
	printf("%d %d\n", s.x, (void *) &s.a == (void *) &s.x); // expect: 7 1
	printf("%zu\n", sizeof(int[0][5])); // expect: 0
	return 0;
}
