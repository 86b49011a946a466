// The GNU range [a ... b] = value, in arrays of scalars, structs and arrays; evaluated once.
#include <stdio.h>

static unsigned char class[256] = {
	[0 ... 255] = 1,
	['0' ... '9'] = 2,
	['a' ... 'z'] = 3, ['A' ... 'Z'] = 3,
};
static struct { int a, b; } s[5] = { [1 ... 3] = { 4, 5 }, [2].b = 6 };
static const char *names[] = { [0 ... 2] = "same", "after" };
static int m[3][3] = { [0 ... 1] = { [1 ... 2] = 7 }, [2][0 ... 1] = 8 };

static int calls;

static int next(void)
{
	return ++calls;
}

int main(void)
{
	int local[6] = { [2 ... 4] = next(), next() };

	printf("%d %d %d %d\n", class['x'], class['5'], class['Q'], class[255]); // expect: 3 2 3 1
	printf("%d %d %d %d\n", s[0].a, s[1].b, s[2].b, s[3].a); // expect: 0 5 6 4
	printf("%zu %s %s %d\n", sizeof names / sizeof *names, names[2], names[3], names[0] == names[1]);
	// expect: 4 same after 1
	printf("%d %d %d %d\n", m[0][0], m[1][2], m[2][1], m[2][2]); // expect: 0 7 8 0
	printf("%d %d %d %d\n", local[1], local[2], local[4], local[5]); // expect: 0 1 1 2
	printf("%d\n", calls); // expect: 2
	return 0;
}
