// a ?: b keeps a's value and type, evaluates a once, and works on pointers and doubles.
#include <stdio.h>

static int calls;

static char *name(char *s)
{
	calls++;
	return s;
}

int main(void)
{
	int x = 0, y = 5;
	double d = 0.25;

	printf("%s\n", name("given") ?: "default"); // expect: given
	printf("%s\n", name(0) ?: "default");   // expect: default
	printf("%d\n", calls);                  // expect: 2
	printf("%g\n", d ?: 1);                 // expect: 0.25
	printf("%g\n", x ?: d);                 // expect: 0.25
	printf("%d\n", x++ ?: y++ ?: 7);        // expect: 5
	printf("%d\n", x++ ?: y++ ?: 7);        // expect: 1
	printf("%d %d\n", x, y);                // expect: 2 6
	printf("%zu\n", sizeof(x ?: 1LL));      // expect: 8
	printf("%d\n", x > y ?: -1);            // expect: -1
	printf("%d\n", (y -= 6) ?: (y = 3) ?: 1); // expect: 3
	return 0;
}
