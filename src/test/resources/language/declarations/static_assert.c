// _Static_assert stands anywhere a declaration may, in structs too, and adds nothing.
#include <stdio.h>
#include <assert.h>

_Static_assert(sizeof(int) == 4, "int");
static_assert(1, "by macro");
_Static_assert('a' < 'b' && 3 > 2u);

struct s {
	char c;
	_Static_assert(sizeof(long) == 8, "LP64");
	int i;
};

_Static_assert(sizeof(struct s) == 8, "unchanged");
enum { N = 5 };
_Static_assert(N == 5 && sizeof(char[N]) == N, "enum constants");

int main(void)
{
	_Static_assert(__builtin_offsetof(struct s, i) == 4, "offset");
	for (_Static_assert(1, "in for"); 0;)
		;
	switch (1) {
		_Static_assert(1, "before any case");
	case 1:
		printf("%zu\n", sizeof(struct s));
	}
	// expect: 8
	_Static_assert((char) 257 == 1, "casts");
	_Static_assert(__builtin_types_compatible_p(int, signed), "types");
	_Static_assert(_Generic(1L, long: 1, default: 0), "generic");
	printf("%d\n", N); // expect: 5
	return 0;
}
