// A literal in a loop or reached by goto is one object, initialised again each time.
#include <stdio.h>

static int *remember;

static int again(void)
{
	int count = 0, *first = 0, *p;

repeat:
	p = &(int) { count };
	if (!first)
		first = p;
	(*p)++;
	if (++count < 3)
		goto repeat;
	return *p * 10 + (first == p);
}

static void through(int *p)
{
	*p += 1;
	remember = p;
}

int main(void)
{
	printf("%d\n", again()); // expect: 31
	int x = 5;
	{
		through(&x);
		printf("%d\n", *remember);
	}
	// expect: 6
	through((int[]) { 8, 9 });
	printf("%d\n", *remember); // expect: 9
	struct node { int v; struct node *next; };
	struct node *list = &(struct node) { 1, &(struct node) { 2, &(struct node) { 3, 0 } } };
	int sum = 0;
	for (; list; list = list->next)
		sum = sum * 10 + list->v;
	printf("%d\n", sum); // expect: 123
	int a = 1, b = 2;
	int *swap[] = { &(int) { b }, &(int) { a } };
	printf("%d %d\n", *swap[0], *swap[1]); // expect: 2 1
	return 0;
}
