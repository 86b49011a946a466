// for with declarations of several kinds, empty clauses, commas and scopes of their own.
#include <stdio.h>

int main(void)
{
	int i = 100, n = 0;

	for (int i = 0, *p = &n; i < 3; i++, ++*p)
		;
	printf("%d %d\n", i, n);                // expect: 100 3
	for (struct { int a; char c; } s = {3, 'x'}; s.a; s.a--, s.c++)
		printf("%d%c\n", s.a, s.c);
	// expect: 3x
	// expect: 2y
	// expect: 1z
	for (;;)
		if (n-- == 0)
			break;
	printf("%d\n", n);                      // expect: -1
	for (; n < 5;)
		n += 2;
	printf("%d\n", n);                      // expect: 5
	for (int i = 0; i < 2; i++) {
		int i = 7;

		i++;
		printf("%d\n", i);
		// expect: 8
		// expect: 8
	}
	for (char *s = "abc", c; (c = *s); s++)
		putchar(c - 32);                // expect: ABC
	putchar('\n');
	for (unsigned char b = 250; b >= 250; b++)
		n++;
	printf("%d\n", n);                      // expect: 11
	for (int k = 0, step = 1; k < 20; k += step++)
		n = k;
	printf("%d\n", n);                      // expect: 15
	for (double d = 0; d < 1; d += 0.25)
		n++;
	printf("%d\n", n);                      // expect: 19
	return 0;
}
