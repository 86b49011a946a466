// longjmp out of deep recursion, out of a callback, and setjmp's value in every allowed place.
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

static jmp_buf env, inner;
static int depth;

static void dive(int n)
{
	char local[64];

	local[n % 64] = n;
	depth = n + local[0] * 0;
	if (n == 100)
		longjmp(env, 5);
	dive(n + 1);
}

static int compare(const void *a, const void *b)
{
	if (*(int *)a == 3 || *(int *)b == 3)
		longjmp(env, *(int *)a + *(int *)b);
	return *(int *)a - *(int *)b;
}

int main(void)
{
	volatile int tries = 0;
	int v[] = {1, 2, 3};

	if (setjmp(env) == 0)
		dive(0);
	else
		printf("from %d\n", depth);     // expect: from 100
	switch (setjmp(env)) {
	case 0:
		longjmp(env, 0);
	case 1:
		printf("0 became 1\n");         // expect: 0 became 1
		longjmp(env, 2);
	case 2:
		printf("two\n");                // expect: two
	}
	if (!setjmp(env)) {
		qsort(v, 3, sizeof *v, compare);
		printf("not reached\n");
	}
	printf("out of qsort\n");               // expect: out of qsort
	while (setjmp(env) < 3)
		longjmp(env, ++tries);
	printf("%d\n", tries);                  // expect: 3
	if (setjmp(env) == 0) {
		if (setjmp(inner) == 0)
			longjmp(inner, 1);
		printf("inner\n");              // expect: inner
		longjmp(env, 1);
	}
	printf("outer\n");                      // expect: outer
	return 0;
}
