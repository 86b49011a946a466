// ## builds operators; the parts take no part in what they were.
#include <stdio.h>

#define op(a, b) a ## b

int main(void)
{
	int x = 8, *p = &x;
	struct s { int m; } s = { 3 }, *ps = &s;

	printf("%d\n", x op(<, <) 2); // expect: 32
	x op(>>, =) 1;
	printf("%d\n", x); // expect: 4
	printf("%d\n", x op(=, =) 4); // expect: 1
	printf("%d\n", ps op(-, >) m); // expect: 3
	printf("%d\n", x op(&, &) 2); // expect: 1
	printf("%d\n", x op(+, +)); // expect: 4
	printf("%d\n", *p op(-, =) 3); // expect: 2
	printf("%d\n", 1 op(!, =) 2 op(|, |) 0); // expect: 1
	printf("%d\n", x op(<<, =) 4); // expect: 32
	return 0;
}
