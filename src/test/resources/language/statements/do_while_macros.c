// do { } while (0) macros in if/else without braces, nested and with break inside.
#include <stdio.h>

#define CHECK(c, what) do { if (!(c)) { printf("bad %s\n", what); break; } printf("good %s\n", what); } while (0)
#define TWICE(x) do { x; x; } while (0)
#define NOTHING do { } while (0)
#define each(i, n) for (int i = 0; i < (n); i++)
#define until(c) while (!(c))

int main(void)
{
	int i = 0;

	if (i)
		CHECK(1, "no");
	else
		CHECK(i == 1, "equal");         // expect: bad equal
	if (!i)
		NOTHING;
	else
		CHECK(0, "no");
	TWICE(i++);
	TWICE(TWICE(i += 2));
	printf("%d\n", i);                      // expect: 10
	each(k, 3)
		CHECK(k != 1, "k");
	// expect: good k
	// expect: bad k
	// expect: good k
	until (i <= 5)
		i -= 3;
	printf("%d\n", i);                      // expect: 4
	each(a, 2) each(b, 2) if (a != b) printf("%d%d\n", a, b); else NOTHING;
	// expect: 01
	// expect: 10
	return 0;
}
