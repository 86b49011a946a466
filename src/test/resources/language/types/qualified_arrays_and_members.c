// Qualifiers reach the elements of arrays and the members of structs; copies are free of them.
#include <stdio.h>

struct s { int a; int v[2]; const char *const name; };
typedef int triple[3];

#define is_const(x) _Generic(&(x), const int *: 1, int *: 0, default: -1)

static const triple fixed = { 1, 2, 3 };
static const struct s whole = { 1, { 2, 3 }, "whole" };

static int total(const triple t)
{
	return t[0] + t[1] + t[2];
}

int main(void)
{
	struct s plain = { 4, { 5, 6 }, "plain" };
	const struct s *view = &plain;
	volatile struct s *device = &plain;
	typeof(whole.a) copy = whole.a;
	const triple matrix[2] = { { 1, 2, 3 }, { 4, 5, 6 } };
	const int *row = matrix[1];

	printf("%d %d\n", is_const(fixed[1]), is_const(plain.a)); // expect: 1 0
	printf("%d %d\n", is_const(view->a), is_const(view->v[1])); // expect: 1 1
	printf("%d %d\n", is_const(whole.v[0]), is_const(matrix[1][2])); // expect: 1 1
	printf("%d %d\n", total(fixed), total(matrix[1])); // expect: 6 15
	device->v[1] = 60;
	printf("%d %d %d\n", view->v[1], copy, row[2]); // expect: 60 1 6
	printf("%s %s\n", whole.name, view->name); // expect: whole plain
	const int *const *p = &row;
	printf("%d\n", (*p)[1]); // expect: 5
	printf("%d\n", _Generic(fixed, const int *: 1, int *: 2, default: 3)); // expect: 1
	printf("%d\n", _Generic(view->name, const char *: 1, char *: 2, default: 3)); // expect: 1
	return 0;
}
