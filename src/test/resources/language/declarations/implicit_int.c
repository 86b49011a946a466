// gcc takes int where a type is missing and declares functions at their first call.
#include <stdio.h>

static counter = 3;
const limit = 10;
auto_less(a) { return a + counter; }
extern unknown_type;
unknown_type = 4;

main(void)
{
	static s = 1;
	register r = 2;
	auto a = 2.9;
	const c = 7, *p = &c;
	unsigned u = -1;

	printf("%d %d %d %d\n", s, r, a, *p); // expect: 1 2 2 7
	printf("%d %d %d\n", counter, limit, unknown_type); // expect: 3 10 4
	printf("%d\n", auto_less(1)); // expect: 4
	printf("%d\n", declared_later(20, 22)); // expect: 42
	printf("%u\n", u); // expect: 4294967295
	return 0;
}

int declared_later(int x, int y)
{
	return x + y;
}
