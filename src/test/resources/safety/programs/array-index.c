// Indices outside of arrays whose length is known.
#include <stdio.h>

struct s { int v[4]; int w; int tail[1]; };
int g[10];
int grid[3][4];
static const char digits[] = "0123456789";

int main(int argc, char **argv)
{
	int a[5] = {0};
	int n = argc + 4;
	struct s s, *p = &s;

	for (int i = 0; i <= n; i++)
		a[i] = i; // event: index-out-of-bounds: index 5 out of bounds for type 'int [5]' ('a')
	g[n * 2] = 3; // event: index-out-of-bounds: index 10 out of bounds for type 'int [10]' ('g')
	g[10] = 3; // event: index-out-of-bounds: index 10 out of bounds for type 'int [10]' ('g')
	printf("%d\n", g[-argc]); // event: index-out-of-bounds: index -1 out of bounds for type 'int [10]' ('g')
	grid[n - 2][1] = 4; // event: index-out-of-bounds: index 3 out of bounds for type 'int [3][4]' ('grid')
	grid[1][n] = 4; // event: index-out-of-bounds: index 5 out of bounds for type 'int [4]'
	p->v[n - 1] = 3; // event: index-out-of-bounds: index 4 out of bounds for type 'int [4]' (member 'v')
	printf("%c\n", digits[n + 7]); // event: index-out-of-bounds: index 12 out of bounds for type 'const char [11]' ('digits')
	printf("%c\n", "abc"[n]); // event: index-out-of-bounds: index 5 out of bounds for type 'char [4]'
	return a[0];
}
