// Structs holding arrays, unions, bit-fields and function pointers, returned and called in one go.
#include <stdio.h>
#include <string.h>

struct op { char name[4]; int (*f)(int); unsigned prio : 4, left : 1; union { int i; char c; } extra; };

static int neg(int n) { return -n; }
static int sq(int n) { return n * n; }

static struct op find(const char *name)
{
	static const struct op ops[] = {{"neg", neg, 9, 1, {'a'}}, {"sq", sq, 12, 0, {.c = 'b'}}};

	for (int i = 0; i < 2; i++)
		if (!strcmp(ops[i].name, name))
			return ops[i];
	return (struct op){"?"};
}

static struct op with(struct op o, int prio) { o.prio = prio; o.left ^= 1; return o; }

int main(void)
{
	printf("%d %d\n", find("neg").f(5), find("sq").f(7)); // expect: -5 49
	printf("%u %u\n", find("neg").prio, with(find("neg"), 20).prio); // expect: 9 4
	printf("%d %d\n", with(find("sq"), 1).left, with(with(find("sq"), 1), 2).left);
	// expect: 1 0
	printf("%c %c\n", find("neg").extra.c, find("sq").extra.i); // expect: a b
	printf("%s %d\n", find("none").name, find("none").f == 0); // expect: ? 1
	printf("%zu\n", strlen(find("neg").name) + sizeof find("neg").name); // expect: 7
	return 0;
}
