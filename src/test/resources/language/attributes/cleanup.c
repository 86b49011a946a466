// A cleanup function runs whenever its variable's scope is left, in reverse order of declaration.
#include <stdio.h>

#define CLEANUP __attribute__((cleanup(leave)))

static void leave(int *p)
{
	printf("leave %d\n", *p);
}

static int f(int way)
{
	int a CLEANUP = 1;

	if (way == 1)
		return a + 10;

	int b CLEANUP = 2;

	if (way == 2)
		goto out;
	{
		int c CLEANUP = 3;

		if (way == 3)
			return c;
		if (way == 4)
			goto out;
	}
	for (int i = 0; i < 3; i++) {
		int d CLEANUP = 20 + i;

		if (i == 1)
			continue;
		if (way == 5)
			break;
	}
out:
	printf("out\n");
	return b++;
}

struct big { int a[5]; };

static struct big structure(void)
{
	int x CLEANUP = 5;
	struct big b = { { x, 6 } };

	x = 7;
	return b;
}

static void spoil(int *p)
{
	*p = 99;
}

static int value_first(void)
{
	int x __attribute__((__cleanup__(spoil))) = 5;

	return x;
}

int main(void)
{
	for (int i = 1; i < 7; i++)
		printf("f: %d\n", f(i));
	printf("%d\n", structure().a[1]);
	printf("%d\n", value_first());
	printf("%d\n", ({ int q CLEANUP = 8; q + 1; }));
	return 0;
}
// expect: leave 1
// expect: f: 11
// expect: out
// expect: leave 3
// expect: leave 1
// expect: f: 2
// expect: leave 3
// expect: leave 2
// expect: leave 1
// expect: f: 3
// expect: leave 3
// expect: out
// expect: leave 3
// expect: leave 1
// expect: f: 2
// expect: leave 3
// expect: leave 20
// expect: out
// expect: leave 3
// expect: leave 1
// expect: f: 2
// expect: leave 3
// expect: leave 20
// expect: leave 21
// expect: leave 22
// expect: out
// expect: leave 3
// expect: leave 1
// expect: f: 2
// expect: leave 7
// expect: 6
// expect: 5
// expect: leave 8
// expect: 9
