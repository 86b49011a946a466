// _Static_assert may stand among declarations, in structs and between statements.
#include <assert.h>
#include <stdio.h>

_Static_assert(sizeof(int) == 4, "int");
static_assert(sizeof(long) == 8);

struct s {
	int a;
	_Static_assert(sizeof(int) == 4, "in a struct");
	char b;
	_Static_assert(1 == 1);
};

int main(void)
{
	int n = 1;

	_Static_assert(sizeof(struct s) == 8, "struct");
	n++;
	_Static_assert(sizeof n == 4 && (0 || 'a' == 97), "after a statement");
	for (static_assert(1, "in for"); n < 3; n++)
		printf("loop\n");               // expect: loop
	assert(n == 3);
	assert(("text", n > 2));
	printf("%zu %d\n", sizeof(struct s), n); // expect: 8 3
	return 0;
}
