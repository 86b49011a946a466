// Conditions of every type: pointers, doubles, assignments, calls, comparisons with side effects.
#include <stdio.h>

struct node { int v; struct node *next; };

int main(void)
{
	struct node c = {3, 0}, b = {2, &c}, a = {1, &b}, *p = &a;
	const char *s = "string";
	double d = 1;
	float f = 3;
	long long big = 1LL << 40;
	unsigned char uc = 3;
	int n = 0, ch;

	while (p)
		n = n * 10 + p->v, p = p->next;
	printf("%d\n", n);                      // expect: 123
	n = 0;
	while (*s++)
		n++;
	printf("%d\n", n);                      // expect: 6
	n = 0;
	while (d /= 2)
		n++;
	printf("%d\n", n);                      // expect: 1074
	while (f--)
		n++;
	printf("%d %g\n", n, f);                // expect: 1077 -1
	n = 0;
	while (big >>= 1)
		n++;
	printf("%d\n", n);                      // expect: 40
	while (uc--)
		n++;
	printf("%d %d\n", n, uc);               // expect: 43 255
	s = "a1b2";
	while ((ch = *s++) != 0 && ch != 'b')
		printf("%c\n", ch);
	// expect: a
	// expect: 1
	if (-0.0)
		printf("minus zero is true\n");
	if (1e-320)
		printf("a denormal is true\n"); // expect: a denormal is true
	if (0.0 / 0.0)
		printf("nan is true\n");        // expect: nan is true
	if ("")
		printf("an address is true\n"); // expect: an address is true
	return 0;
}
