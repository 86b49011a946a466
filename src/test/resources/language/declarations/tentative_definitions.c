// File-scope declarations without initialiser are tentative: any number of them make one zero object.
#include <stdio.h>

int a;
int a;
extern int a;
int a;

static int b;
static int b = 5;
static int b;

int c[];
struct s s;
struct s { int x, y; };
extern int d;
int d;
int d = 7;

int *pa = &a;

static int read_c(void)
{
	return c[0];
}

int main(void)
{
	extern int a, b;

	printf("%d %d\n", a, b); // expect: 0 5
	printf("%d %d\n", read_c(), s.x + s.y); // expect: 0 0
	*pa = 3;
	printf("%d %d\n", a, d); // expect: 3 7
	return 0;
}
