// __builtin_constant_p of literals, enums, variables, strings and expressions; it evaluates nothing.
#include <stdio.h>

enum { E = 5 };
static const int table[] = {1, 2, 3};
#define CHOOSE(n) (__builtin_constant_p(n) ? "constant" : "variable")
#define swab(x) (__builtin_constant_p(x) ? (((x) & 0xff) << 8 | (x) >> 8 & 0xff) : swap(x))

static int calls;
static int swap(int x) { calls++; return (x & 0xff) << 8 | x >> 8 & 0xff; }
static int limit = swab(0x0102);

int main(void)
{
	int n = 3;

	printf("%s %s\n", CHOOSE(5), CHOOSE(n)); // expect: constant variable
	printf("%s %s\n", CHOOSE(E * 2 + 1), CHOOSE("text")); // expect: constant constant
	printf("%s %s\n", CHOOSE(n++), CHOOSE(sizeof n)); // expect: variable constant
	printf("%s %s\n", CHOOSE(1.5), CHOOSE(&n)); // expect: constant variable
	printf("%d\n", n);                      // expect: 3
	printf("%x %x\n", swab(0x1234), swab(n)); // expect: 3412 300
	printf("%d %d\n", calls, limit);        // expect: 1 513
	printf("%d\n", __builtin_constant_p(n) ? 1 / 0 : 7); // expect: 7
	switch (7) {
	case __builtin_constant_p(7) + 6: printf("a constant itself\n"); // expect: a constant itself
	}
	return 0;
}
