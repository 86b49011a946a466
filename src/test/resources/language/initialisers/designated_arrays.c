// [index] = value moves the position; later values follow it and the largest index sizes the array.
#include <stdio.h>

enum { RED, GREEN, BLUE, COLOURS };

static const char *const names[COLOURS] = {
	[BLUE] = "blue",
	[RED] = "red", "green",
};
static int sparse[] = { 1, [5] = 6, 7, [2] = 3, 4 };
static char text[] = { [3] = 'd', [0] = 'a', 'b', 'c', [6] = 0 };

static void print(const int *a, int n)
{
	for (int i = 0; i < n; i++)
		printf("%d%c", a[i], i + 1 < n ? ' ' : '\n');
}

int main(void)
{
	int local[4] = { [1] = 10, [3] = 30 };
	int matrix[][3] = { [1] = { [2] = 6 }, { 7 }, [0][1] = 2 };

	printf("%s %s %s\n", names[0], names[1], names[2]); // expect: red green blue
	printf("%zu\n", sizeof sparse / sizeof *sparse); // expect: 7
	print(sparse, 7); // expect: 1 0 3 4 0 6 7
	printf("%zu %s %d\n", sizeof text, text, text[5]); // expect: 7 abcd 0
	print(local, 4); // expect: 0 10 0 30
	printf("%zu\n", sizeof matrix / sizeof *matrix); // expect: 3
	print(matrix[0], 9); // expect: 0 2 0 0 0 6 7 0 0
	return 0;
}
