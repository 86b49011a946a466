// A designator may reopen what was given: by braces it adds, by an expression it starts anew.
#include <stdio.h>

struct point { int x, y; };
struct box { struct point min, max; int id; };

static struct box reopened = { { 1, 2 }, { 3, 4 }, 5, .min.y = 20, .max = { .x = 30 } };
static struct box literal = { .min = (struct point) { 6, 7 }, .id = 8, .max.x = 9 };
static int rows[][3] = { { 1, 2, 3 }, [0][1] = 20, 30, [1] = { 4 }, [1][2] = 6 };
static char text[][4] = { "abc", [0][1] = 'X', [1] = "de" };

static struct point make(int x)
{
	return (struct point) { x, -x };
}

int main(void)
{
	struct point p = { 50, 60 };
	struct box from_braces = { .min = { 1, 2 }, .min.x = 10 };
	struct box twice = { .max = p, .max = make(7), .min = make(1) };
	struct box array[2] = { [1] = { p, p, 3 }, [0].id = 4, [1].id = 5 };

	printf("%d %d %d %d %d\n", reopened.min.x, reopened.min.y, reopened.max.x, reopened.max.y,
	       reopened.id); // expect: 1 20 30 0 5
	printf("%d %d %d %d\n", literal.min.x, literal.min.y, literal.max.x, literal.id); // expect: 6 7 9 8
	printf("%d %d %d %d %d\n", rows[0][0], rows[0][1], rows[0][2], rows[1][0], rows[1][2]); // expect: 1 20 30 4 6
	printf("%s %s\n", text[0], text[1]); // expect: aXc de
	printf("%d %d\n", from_braces.min.x, from_braces.min.y); // expect: 10 2
	printf("%d %d %d\n", twice.max.x, twice.max.y, twice.min.y); // expect: 7 -7 -1
	printf("%d %d %d\n", array[1].min.y, array[1].id, array[0].id); // expect: 60 5 4
	return 0;
}
