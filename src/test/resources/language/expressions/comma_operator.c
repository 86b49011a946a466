// The comma operator in conditions, indexes, arguments and initialisers; its value is not an lvalue's name only.
#include <stdio.h>

static int f(int a, int b)
{
	return a * 10 + b;
}

int main(void)
{
	int i, j, v[4] = {4, 5, 6, 7}, *p = v;
	struct { int a; char c[8]; } s = {1, "inside"};

	for (i = 0, j = 10; i < j; i += 3, j -= 2)
		;
	printf("%d %d\n", i, j);                // expect: 6 6
	printf("%d\n", v[i = 1, i + 1]);        // expect: 6
	printf("%d\n", f((i++, i), (j = 2, j * 2))); // expect: 24
	printf("%d\n", (p++, p++, *p));         // expect: 6
	printf("%zu\n", sizeof(v, i));          // expect: 4
	printf("%s\n", (i, s).c);               // expect: inside
	printf("%d\n", (i = 3, i + 4) * (j = i, j)); // expect: 21
	while (i--, i > 0)
		j++;
	printf("%d %d\n", i, j);                // expect: 0 5
	i = 1, j = 2;
	printf("%d %d\n", i, j);                // expect: 1 2
	i = (1, 2, 3), j = i ? (i--, i) : 0;
	printf("%d %d\n", i, j);                // expect: 2 2
	if (i = 0, j)
		printf("second decides\n");     // expect: second decides
	return 0;
}
