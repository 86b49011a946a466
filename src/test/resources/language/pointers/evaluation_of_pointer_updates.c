// Which object *p++, (*p)++, *++p, ++*p and p->x++ change, in compound forms too.
#include <stdio.h>

struct s { int x, *q; };

int main(void)
{
	int a[6] = { 1, 2, 3, 4, 5, 6 }, *p = a;
	struct s s[2] = { { 10, a }, { 20, a + 1 } }, *ps = s;

	printf("%d %td\n", *p++, p - a); // expect: 1 0
	printf("%d %td\n", (*p)++, p - a); // expect: 2 1
	printf("%d %td\n", *++p, p - a); // expect: 3 1
	printf("%d %td\n", ++*p, p - a); // expect: 4 2
	*p++ += 10;
	printf("%d %d\n", a[2], *p); // expect: 14 4
	*++p *= 2;
	printf("%d\n", a[4]); // expect: 10
	printf("%d %d\n", ps->x++, ps->x); // expect: 10 10
	printf("%d %d\n", *ps->q++, *ps->q); // expect: 1 1
	printf("%d %d\n", ++*ps->q, *ps++->q); // expect: 4 3
	printf("%d\n", ps->x); // expect: 20
	printf("%d\n", --*--p); // expect: 3
	p[1] = p[0] = 0;
	printf("%d %d\n", a[3], a[4]); // expect: 0 0
	int i = 0;
	a[i++] = 100;
	a[i++] += a[0];
	printf("%d %d\n", a[1], i); // expect: 104 2
	int **pp = &p;
	(*pp)++;
	*(*pp)++ = 77;
	printf("%d %td\n", a[4], p - a); // expect: 77 5
	return 0;
}
