// Ordinary names, tags, members and labels never clash; keywords with underscores are the keywords.
#include <stdio.h>

struct name { int name; union { int other; } u; };
enum number { name_ };
static struct name name = { 1 };

static int number(int number)
{
	goto number;
number:
	return number;
}

static __const int alternative = 2;
static __signed__ char __volatile__ odd = -3;
static __inline int f(int *__restrict__ p) { return *p; }

int main(void)
{
	struct name *name_pointer = &name;
	int other = 5;

	name.name = 4;
	printf("%d\n", name_pointer->name); // expect: 4
	printf("%d\n", number(6)); // expect: 6
	printf("%d %d %d\n", alternative, odd, f(&other)); // expect: 2 -3 5
	printf("%zu\n", __alignof__(__typeof__(other))); // expect: 4
	__extension__ int x = __extension__ 7;
	printf("%d\n", x); // expect: 7
	struct name n = { .name = 8, .u.other = other };
	printf("%d %d\n", n.name, n.u.other); // expect: 8 5
	__asm__ ("");
	return 0;
}
