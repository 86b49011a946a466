// Adding to a pointer steps by elements, either way round, forward and back, in any type.
#include <stdio.h>

struct three { char c[3]; };

int main(void)
{
	int a[6] = { 0, 10, 20, 30, 40, 50 }, *p = a + 2;
	struct three t[4] = { "ab", "cd", "ef", "gh" }, *q = t;
	double d[3] = { 1.5, 2.5, 3.5 };
	char i = -1;
	unsigned char u = 2;
	long l = 3;

	printf("%d %d %d\n", *p, *(p + 1), *(1 + p)); // expect: 20 30 30
	printf("%d %d\n", p[i], *(p + u)); // expect: 10 40
	printf("%d %d\n", *(a + l), l[a]); // expect: 30 30
	p += 2;
	printf("%d\n", *p); // expect: 40
	p -= 3;
	printf("%d\n", *p--); // expect: 10
	printf("%d\n", *p); // expect: 0
	printf("%s %s\n", (q + 1)->c, q[3].c); // expect: cd gh
	q = &t[2];
	printf("%s %s\n", q++->c, (--q)->c); // expect: cd cd
	printf("%g\n", *(d + 2) - *d); // expect: 2
	printf("%d\n", *(&a[5] - 1)); // expect: 40
	printf("%d\n", *&*&a[1]); // expect: 10
	printf("%d\n", (char *) (a + 1) - (char *) a == sizeof(int)); // expect: 1
	printf("%d\n", *(p + (i + 2))); // expect: 10
	return 0;
}
