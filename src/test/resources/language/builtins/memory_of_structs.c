// memcpy, memset, memcmp and memmove builtins on structs, members, arrays of arrays, and of size 0.
#include <stdio.h>
#include <string.h>

struct s { char tag[4]; int n; double d; short v[3]; };

int main(void)
{
	struct s a = {"abc", 5, 2.5, {1, 2, 3}}, b, m[3];
	int grid[2][3] = {{1, 2, 3}, {4, 5, 6}};
	size_t zero = 0;

	memset(&b, 0, sizeof b);
	__builtin_memcpy(&b, &a, sizeof a);
	printf("%s %d %g %d\n", b.tag, b.n, b.d, b.v[2]); // expect: abc 5 2.5 3
	printf("%d\n", __builtin_memcmp(&a.n, &b.n, sizeof a.n)); // expect: 0
	b.v[1] = 9;
	printf("%d\n", memcmp(a.v, b.v, sizeof a.v) < 0); // expect: 1
	memcpy(m, (struct s[]){a, b, a}, sizeof m);
	memmove(&m[1], &m[0], 2 * sizeof *m);
	printf("%d %d\n", m[1].v[1], m[2].v[1]); // expect: 2 9
	memmove(&grid[0][1], grid, 5 * sizeof(int));
	printf("%d %d %d %d\n", grid[0][0], grid[0][1], grid[1][0], grid[1][2]); // expect: 1 1 3 5
	memcpy(&a, &b, zero);
	memset(&a, 1, zero);
	printf("%d %d\n", a.v[1], memcmp("a", "b", zero)); // expect: 2 0
	memset(&a.n, -1, sizeof a.n + 0);
	printf("%d %s\n", a.n, a.tag);          // expect: -1 abc
	printf("%s\n", (char *)memcpy(a.tag, "xy", 3)); // expect: xy
	return 0;
}
