// void: casts to it, functions of it, pointers to it, conditionals in it.
#include <stdio.h>

static int count;

static void bump(void)
{
	count++;
}

static void forward(void)
{
	return bump();
}

static void *identity(void *p)
{
	return p;
}

int main(void)
{
	int x = 5;
	void *p = &x, **pp = &p;
	const void *cp = "text";

	(void) x;
	(void) bump();
	forward();
	printf("%d\n", count); // expect: 2
	count > 1 ? bump() : (void) 0;
	(bump(), bump());
	printf("%d\n", count); // expect: 5
	printf("%d\n", *(int *) identity(*pp)); // expect: 5
	printf("%s\n", (const char *) cp); // expect: text
	int *back = p;
	printf("%d %d\n", *back, p == &x); // expect: 5 1
	printf("%d\n", p == 0 ? 1 : *(char *) p); // expect: 5
	(void) (x = 6);
	printf("%d\n", x); // expect: 6
	return 0;
}
