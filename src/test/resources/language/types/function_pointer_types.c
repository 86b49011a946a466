// Pointers to functions that take and return pointers to functions.
#include <stdio.h>

typedef int binary(int, int);
typedef binary *binary_pointer;

static int add(int a, int b) { return a + b; }
static int subtract(int a, int b) { return a - b; }

static binary_pointer choose(char op)
{
	return op == '+' ? add : subtract;
}

static int (*choose_plainly(char op))(int, int)
{
	return op == '+' ? &add : &subtract;
}

static int apply(binary f, int a, int b)
{
	return f(a, b);
}

static int (*(*choosers[2])(char))(int, int) = { choose, choose_plainly };

static binary declared_by_typedef;

static int declared_by_typedef(int a, int b)
{
	return a * b;
}

int main(void)
{
	int (*(*chooser)(char))(int, int) = choose;

	printf("%d %d\n", choose('+')(1, 2), choose_plainly('-')(1, 2)); // expect: 3 -1
	printf("%d\n", (*(*chooser)('-'))(9, 4)); // expect: 5
	printf("%d\n", (*choosers[1])('+')(3, 4)); // expect: 7
	printf("%d\n", (**********add)(5, 6)); // expect: 11
	printf("%d\n", apply(subtract, 1, 5)); // expect: -4
	printf("%d\n", apply(&declared_by_typedef, 6, 7)); // expect: 42
	printf("%d %d\n", choose('+') == add, &add == add); // expect: 1 1
	printf("%d\n", (1 ? add : subtract)(2, 2)); // expect: 4
	return 0;
}
