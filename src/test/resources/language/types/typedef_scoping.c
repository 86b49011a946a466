// A typedef name may be hidden by a variable, a member, a label or a parameter, and comes back.
#include <stdio.h>

typedef int T;
typedef T U, *PT, (*FT)(T), AT[3];

static T twice(T T)
{
	return T * 2;
}

struct s {
	T T;
	U U;
};

int main(void)
{
	T a = 1;
	AT array = { 1, 2, 3 };
	FT f = twice;
	PT p = &a;

	{
		T T = 5, b = T + 1;
		printf("%d %d\n", T, b);
	}
	// expect: 5 6
	{
		typedef char T;
		printf("%zu\n", sizeof(T));
	}
	// expect: 1
	printf("%zu %zu\n", sizeof(T), sizeof array); // expect: 4 12
	struct s s = { .T = 3, .U = 4 };
	printf("%d %d\n", s.T, s.U); // expect: 3 4
	printf("%d %d\n", f(*p), (T) 3.7); // expect: 2 3
	goto T;
T:
	printf("%d\n", (int) sizeof(U)); // expect: 4
	const T T = 9;
	printf("%d\n", T); // expect: 9
	return 0;
}
