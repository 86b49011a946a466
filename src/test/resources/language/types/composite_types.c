// A further declaration completes an earlier one: array bounds, parameter types, inner scopes.
#include <stdio.h>

extern int table[];
extern int table[5];
extern int (*handlers[])(int);
int combine(int (*)[], int (*)(int, long));
int combine(int (*)[3], int (*)());
int old();

static int sum(int a, long b)
{
	return a + b;
}

static int one(int x) { return x + 1; }

int main(void)
{
	int rows[2][3] = { { 1, 2, 3 }, { 4, 5, 6 } };
	int (*open)[] = rows;
	int (*closed)[3] = open;

	printf("%zu\n", sizeof table); // expect: 20
	printf("%d\n", combine(rows, sum)); // expect: 5
	printf("%d\n", closed[1][2]); // expect: 6
	printf("%d %d\n", (*open)[4], table[4]); // expect: 5 5
	printf("%zu\n", sizeof *(1 ? open : closed)); // expect: 12
	printf("%d\n", old(1, 2)); // expect: 12
	printf("%d\n", handlers[0](5)); // expect: 6
	{
		extern int table[];
		printf("%d\n", table[1]);
	}
	// expect: 2
	return 0;
}

int table[] = { 1, 2, 3, 4, 5 };
int (*handlers[])(int) = { one };
int combine(int (*a)[3], int (*f)(int, long)) { return f((*a)[0], a[1][0]); }
int old(a, b) int a, b; { return a * 10 + b; }
