// Static data may hold addresses: of objects, members, elements, functions, strings, with offsets.
#include <stdio.h>
#include <stddef.h>
#include <stdint.h>

struct s { char c; int values[4]; struct { short x, y; } in; };

static struct s object = { 'c', { 1, 2, 3, 4 }, { 5, 6 } };
static int array[5] = { 10, 20, 30, 40, 50 };
static int matrix[2][3] = { { 1, 2, 3 }, { 4, 5, 6 } };

static int *element = &array[2];
static int *beyond = array + 5;
static int *back = &array[4] - 3;
static int *member = &object.values[1];
static short *inner = &object.in.y;
static int (*row)[3] = &matrix[1];
static int *in_matrix = &matrix[1][2];
static char *tail = "hello world" + 6;
static const char *pick = &"abcdef"[3];
static int (*print)(const char *, ...) = printf;
static void *self = &self;
static uintptr_t number = (uintptr_t) &object;
static char *bytes = (char *) &object + offsetof(struct s, in);
static int *null = 0, *cast_null = (int *) 0, **chain = &element;
static int truth = &array != 0;
static ptrdiff_t distance = &array[4] - &array[1];

int main(void)
{
	print("%d %d %d\n", *element, beyond[-1], *back); // expect: 30 50 20
	print("%d %d\n", *member, *inner); // expect: 2 6
	print("%d %d\n", (*row)[0], *in_matrix); // expect: 4 6
	print("%s %s\n", tail, pick); // expect: world def
	print("%d %d\n", self == &self, number == (uintptr_t) &object); // expect: 1 1
	print("%d %d\n", *(short *) bytes, **chain); // expect: 5 30
	print("%d %d %d %td\n", null == cast_null, cast_null == 0, truth, distance); // expect: 1 1 1 3
	return 0;
}
