// Pointers compare by address: within arrays and structs, with null, through void and char.
#include <stdio.h>

struct s { int first; char second; int array[3]; };

int main(void)
{
	int a[5], *p = &a[1], *q = &a[3];
	struct s s, t;
	void *v = a;
	const int *c = a;
	char *null = 0;

	printf("%d %d %d\n", p < q, p >= q, p == q - 2); // expect: 1 0 1
	printf("%d %d\n", (void *) &s == (void *) &s.first, (void *) &s.second > (void *) &s.first); // expect: 1 1
	printf("%d\n", &s.array[2] > &s.array[0]); // expect: 1
	printf("%d %d\n", v == a, c == v); // expect: 1 1
	printf("%d %d %d\n", null == 0, !null, null != (char *) 0); // expect: 1 1 0
	printf("%d\n", &a[5] == a + 5); // expect: 1
	printf("%d %d\n", p && q, null || p); // expect: 1 1
	printf("%d\n", &s != &t); // expect: 1
	printf("%d\n", (char *) p + 4 == (char *) (p + 1)); // expect: 1
	printf("%d\n", p != 0 && *(a[1] = 7, p) == 7); // expect: 1
	int count = 0;
	for (int *i = a; i < a + 5; i++)
		count++;
	for (int *i = a + 5; i-- > a;)
		count += 10;
	printf("%d\n", count); // expect: 55
	printf("%d\n", (p > q) - (p < q)); // expect: -1
	printf("%s\n", p ? "set" : "null"); // expect: set
	return 0;
}
