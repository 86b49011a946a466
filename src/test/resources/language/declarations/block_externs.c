// A block may declare what is defined elsewhere; an inner variable hides it until another extern.
#include <stdio.h>

int shared = 10;

static int from_later(void)
{
	extern int later;
	extern int function(int), table[];

	return later + function(1) + table[1];
}

int main(void)
{
	int shared = 1;

	printf("%d\n", shared); // expect: 1
	{
		extern int shared;
		printf("%d\n", shared);
		shared++;
		{
			int shared = 2;
			printf("%d\n", shared);
		}
	}
	// expect: 10
	// expect: 2
	{
		extern int shared;
		printf("%d\n", shared);
	}
	// expect: 11
	int hidden_function(int);
	printf("%d\n", hidden_function(3)); // expect: -3
	printf("%d\n", from_later()); // expect: 107
	return 0;
}

int later = 5;
int table[] = { 1, 100 };
int function(int x) { return x + 1; }
int hidden_function(int x) { return -x; }
