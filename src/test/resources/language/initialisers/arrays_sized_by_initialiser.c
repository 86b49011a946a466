// An array of unknown size takes it from its initialiser: elided, nested, designated, a literal.
#include <stdio.h>

static int a[] = { 1, 2, 3 };
static int m[][2] = { 1, 2, 3, 4, 5 };
static int n[][2] = { { 1 }, { 2 }, { 3 } };
static struct { int x, y; } s[] = { 1, 2, 3 };
static char t[][4] = { "abc", "d", { 'e' } };
static int far[] = { [9] = 1 };
static int back[] = { [4] = 1, [0] = 2 };
static char *lines[] = { "one" "two", "three", };
static int trailing[] = { 1, 2, };
static long nested[][2][2] = { { { 1 } }, [2] = { 5, 6, 7 } };

#define count(array) ((int) (sizeof(array) / sizeof((array)[0])))

int main(void)
{
	int local[] = { count(a), count(m), count(n) };
	const char (*p)[4] = t;
	typedef int open[];
	open first = { 1 }, second = { 1, 2, 3, 4 };

	printf("%d %d %d\n", local[0], local[1], local[2]); // expect: 3 3 3
	printf("%d %d %d\n", count(s), count(t), count(far)); // expect: 2 3 10
	printf("%d %d %d\n", count(back), count(lines), count(trailing)); // expect: 5 2 2
	printf("%d %ld\n", count(nested), nested[2][1][0]); // expect: 3 7
	printf("%d %d\n", count(first), count(second)); // expect: 1 4
	printf("%d %d\n", count(((int[]) { 1, 2 })), count(p[0])); // expect: 2 4
	printf("%d %d %s\n", m[2][0], m[2][1], p[1]); // expect: 5 0 d
	return 0;
}
