// __label__ makes a label local to a block, so that a macro with goto can be used twice.
#include <stdio.h>

#define FIND(array, size, wanted) ({ \
	__label__ found; \
	int _i; \
	for (_i = 0; _i < (size); _i++) \
		if ((array)[_i] == (wanted)) \
			goto found; \
	_i = -1; \
found: \
	_i; \
})

int main(void)
{
	int v[] = {4, 8, 15, 16, 23, 42}, n = 0;

	printf("%d %d\n", FIND(v, 6, 15), FIND(v, 6, 42)); // expect: 2 5
	printf("%d\n", FIND(v, 6, 7));          // expect: -1
	{
		__label__ again, out;

	again:
		if (n++ > 3)
			goto out;
		goto again;
	out:;
	}
	goto again;
	n = 1000;
again:
	printf("%d\n", n);                      // expect: 5
	return 0;
}
