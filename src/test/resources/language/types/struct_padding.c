// Members stand at multiples of their alignment; the whole is a multiple of the largest.
#include <stdio.h>
#include <stddef.h>

struct a { char c; int i; char d; };
struct b { int i; char c, d; };
struct c { char c; struct a a; char e; };
struct d { char c[3]; short s; char t; };
struct e { char c; struct { char x; } y; short z; };
struct f { short s; union { char c; long l; } u; char e; };
struct g { struct { } nothing; char c; int : 0; char d; };

int main(void)
{
	printf("%zu %zu %zu\n", sizeof(struct a), offsetof(struct a, i), offsetof(struct a, d)); // expect: 12 4 8
	printf("%zu %zu\n", sizeof(struct b), offsetof(struct b, d)); // expect: 8 5
	printf("%zu %zu %zu\n", sizeof(struct c), offsetof(struct c, a), offsetof(struct c, e)); // expect: 20 4 16
	printf("%zu %zu %zu\n", sizeof(struct d), offsetof(struct d, s), offsetof(struct d, t)); // expect: 8 4 6
	printf("%zu %zu\n", sizeof(struct e), offsetof(struct e, z)); // expect: 4 2
	printf("%zu %zu %zu\n", sizeof(struct f), offsetof(struct f, u), offsetof(struct f, e)); // expect: 24 8 16
	printf("%zu %zu %zu\n", sizeof(struct g), offsetof(struct g, c), offsetof(struct g, d)); // expect: 5 0 4
	printf("%zu\n", offsetof(struct c, a.d)); // expect: 12
	printf("%zu\n", offsetof(struct d, c[2])); // expect: 2
	return 0;
}
