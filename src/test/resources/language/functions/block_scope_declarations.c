// Functions and externs declared inside blocks refer to the file's; prototypes may differ in spelling.
#include <stdio.h>

static int hidden = 3;

static int user(void)
{
	extern int shared;
	int later(int), twice(int n);

	return shared + later(2) + twice(5);
}

int shared = 40;
int later(const int n) { return n * 100; }
int twice(register int n) { return n + n; }

static int shadow(void)
{
	int hidden = 1;

	{
		extern int shared;
		int hidden = shared;

		hidden++;
		return hidden + shared;
	}
}

static int f(int), f(int n), (f)(int (n));
static int f(n) int n; { return n - 1; }
extern int tentative;
int tentative;
int tentative;
static int array[];
static int array[3];

int main(void)
{
	extern int tentative;

	tentative = 5;
	array[2] = 6;
	printf("%d\n", user());                 // expect: 250
	printf("%d\n", shadow());               // expect: 81
	printf("%d\n", (f)(10));                // expect: 9
	printf("%d %d %d\n", tentative, array[2], hidden); // expect: 5 6 3
	{
		int printf(const char *, ...);

		printf("%d\n", twice(shared));  // expect: 80
	}
	return 0;
}
