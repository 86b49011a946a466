// Anonymous members that begin at the same place are told apart by what they hold.
#include <stdio.h>

struct none { };

union two {
	struct { char a, b; };
	struct { long c, d; };
};

struct after_nothing {
	int kind;
	union { struct none n; };
	struct { char letter; };
	int last;
};

int main(void)
{
	union two u = { .d = 7, .c = 5 };
	union two v = { .b = 3 };
	struct after_nothing s = { .letter = 'x', 9 };

	printf("%ld %ld\n", u.c, u.d);                 // expect: 5 7
	printf("%d %d\n", v.a, v.b);                   // expect: 0 3
	printf("%d %c %d\n", s.kind, s.letter, s.last);  // expect: 0 x 9
	return 0;
}
