// Names hide outer names from their declarator on; tags, labels and members are separate spaces.
#include <stdio.h>

static int x = 1;
static int f(int x) { { int x = 9; (void)x; } return x; }
struct x { int x; };
typedef int number;

int main(void)
{
	struct x s = {5};
	int y = x;

	{
		int x = 10, z = x + 1;

		printf("%d %d %d\n", x, z, y);  // expect: 10 11 1
		{
			extern int printf(const char *, ...);
			int x = sizeof x;

			printf("%d\n", x);      // expect: 4
		}
		printf("%d\n", x);              // expect: 10
	}
	printf("%d %d %d\n", x, f(3), s.x);     // expect: 1 3 5
	{
		number number = 4;

		printf("%d\n", number * 2);     // expect: 8
	}
	{
		enum { x = 77 };
		struct x { char c[x]; } t;

		printf("%zu %d\n", sizeof t, x); // expect: 77 77
	}
	goto x;
x:
	for (int x = 0; x < 1; x++)
		printf("%d %zu\n", x, sizeof(struct x)); // expect: 0 4
	if (x == 1) {
		typedef char x;

		printf("%zu\n", sizeof(x));     // expect: 1
	}
	return x - 1;
}
