// An index may be negative; it is extended as its own type says.
#include <stdio.h>

int main(void)
{
	int a[8] = { 0, 1, 2, 3, 4, 5, 6, 7 }, *mid = a + 4;
	signed char c = -3;
	short s = -2;
	long l = -4;
	unsigned u = -1;
	char text[] = "backwards", *end = text + sizeof text - 1;

	printf("%d %d\n", mid[-1], mid[c]); // expect: 3 1
	printf("%d %d\n", *(mid + s), l[mid]); // expect: 2 0
	printf("%d\n", *(mid - -2)); // expect: 6
	printf("%d\n", mid[(int) u]); // expect: 3
	printf("%c %c\n", end[-1], *(end - 9)); // expect: s b
	while (end != text)
		putchar(*--end);
	putchar('\n'); // expect: sdrawkcab
	struct { int n; int v[3]; } st[2] = { { 1, { 2, 3, 4 } }, { 5, { 6, 7, 8 } } }, *p = &st[1];
	printf("%d %d\n", p[-1].v[2], (p - 1)->n); // expect: 4 1
	printf("%d\n", (&st[1].v[0])[-1]); // expect: 5
	for (int i = -4; i < 4; i += 3)
		printf("%d\n", mid[i]);
	// expect: 0
	// expect: 3
	// expect: 6
	return 0;
}
