// packed removes padding, aligned adds it, on the whole, on a member, on both.
#include <stdio.h>
#include <stddef.h>

struct __attribute__((packed)) all { char c; int i; long l; short s; };
struct member { char c; int i __attribute__((packed)); long l; };
struct aligned { char c; } __attribute__((aligned(32)));
struct both { char c; int i; } __attribute__((packed, aligned(2)));
struct inner_kept { char c; struct { char d; int i; } in; } __attribute__((packed));
struct up { char c; char d __attribute__((aligned(8))); };
struct packed_up { char c; int i __attribute__((aligned(4))); short s; } __attribute__((packed));
typedef int unaligned_int __attribute__((aligned(1)));
struct low { char c; unaligned_int i; };
union u { char c; int i; } __attribute__((packed));

int main(void)
{
	struct all a = { 1, 0x01020304, -1, 5 };
	int *p = &a.i;

	printf("%zu %zu %zu\n", sizeof a, offsetof(struct all, l), _Alignof(struct all)); // expect: 15 5 1
	printf("%zu %zu\n", sizeof(struct member), offsetof(struct member, i)); // expect: 16 1
	printf("%zu\n", sizeof(struct aligned[2])); // expect: 64
	printf("%zu %zu\n", sizeof(struct both), offsetof(struct both, i)); // expect: 6 1
	printf("%zu %zu\n", sizeof(struct inner_kept), offsetof(struct inner_kept, in.i)); // expect: 9 5
	printf("%zu\n", sizeof(struct up)); // expect: 16
	printf("%zu %zu\n", sizeof(struct packed_up), offsetof(struct packed_up, i)); // expect: 12 4
	printf("%zu\n", sizeof(struct low)); // expect: 5
	printf("%zu %zu\n", sizeof(union u), _Alignof(union u)); // expect: 4 1
	printf("%x %d\n", *p, a.s); // expect: 1020304 5
	*p += 1;
	printf("%x %ld %d\n", a.i, a.l, a.c); // expect: 1020305 -1 1
	return 0;
}
