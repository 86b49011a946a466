// A pointer's bits as an integer and back, tagged pointers, a union of pointer kinds.
#include <stdio.h>
#include <stdint.h>

union any { int *ip; char *cp; uintptr_t bits; void (*f)(void); };

static int called;

static void call_me(void)
{
	called++;
}

static void *tag(void *p, int t) { return (void *) ((uintptr_t) p | t); }
static int tag_of(void *p) { return (uintptr_t) p & 3; }
static void *untag(void *p) { return (void *) ((uintptr_t) p & ~(uintptr_t) 3); }

int main(void)
{
	int x[2] = { 0x41424344, 7 };
	union any u = { .ip = x };

	printf("%c\n", *u.cp); // expect: D
	u.bits += sizeof(int);
	printf("%d\n", *u.ip); // expect: 7
	void *t = tag(&x[1], 2);
	printf("%d %d\n", tag_of(t), *(int *) untag(t)); // expect: 2 7
	printf("%d\n", t == &x[1]); // expect: 0
	u.f = call_me;
	u.f();
	(*u.f)();
	printf("%d %d\n", called, u.bits == (uintptr_t) call_me); // expect: 2 1
	void *xored = (void *) ((uintptr_t) &x[0] ^ (uintptr_t) &x[1]);
	printf("%d\n", (int *) ((uintptr_t) xored ^ (uintptr_t) &x[0]) == &x[1]); // expect: 1
	printf("%zu %zu\n", sizeof u, sizeof(void (*)(void))); // expect: 8 8
	return 0;
}
