#include <stdio.h>
#include <stddef.h>
int f(int a) { return a; }
int main(void)
{
	int x = NULL;
	char c = NULL;
	int *p = 5;
	x = NULL;
	f(NULL);
	if (x == NULL) return NULL;
	p = NULL + 1;
	x = EOF + stdin;
	c = stdout;
	FILE f2 = stdin;
	fprintf("x", stdout);
	fgets(p, 10);
	return x + c;
}
