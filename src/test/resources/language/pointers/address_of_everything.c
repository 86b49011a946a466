// & of arrays, elements, members, dereferences, functions and literals; *& and &* cancel.
#include <stdio.h>

static int function(int x)
{
	return x * 3;
}

struct s { int a[2]; struct { int b; } in; };

int main(void)
{
	int x = 5, a[3] = { 1, 2, 3 }, *p = &x, **pp = &p;
	struct s s = { { 6, 7 }, { 8 } }, *ps = &s;
	int (*pa)[3] = &a;
	char (*literal)[6] = &"hello";

	printf("%d %d %d\n", *&x, **&p, ***&pp); // expect: 5 5 5
	printf("%d %d\n", &*p == &x, &a[1] == &*(a + 1)); // expect: 1 1
	printf("%d %d\n", (*pa)[2], *(*pa + 1)); // expect: 3 2
	printf("%d %d\n", *&ps->a[1], *&(&s)->in.b); // expect: 7 8
	printf("%d\n", (&function)(2)); // expect: 6
	printf("%s %zu\n", *literal, sizeof *literal); // expect: hello 6
	printf("%d\n", (*&*&function)(3)); // expect: 9
	printf("%d\n", (void *) &a == (void *) &a[0]); // expect: 1
	printf("%d\n", *(&x + 0)); // expect: 5
	printf("%d\n", &((struct s *) 0)->in.b == (int *) 8); // expect: 1
	int *const *ccp = &p;
	*(int *) *ccp = 9;
	printf("%d\n", x); // expect: 9
	printf("%d\n", *(int *) &(struct s) { .a = { 11 } }); // expect: 11
	(*&x)++;
	(&s.in)->b += (*&x);
	printf("%d %d\n", x, s.in.b); // expect: 10 18
	return 0;
}
