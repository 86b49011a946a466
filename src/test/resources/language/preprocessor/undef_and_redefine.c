// #undef forgets, redefinition takes effect at once, and earlier macros see the new meaning.
#include <stdio.h>

#define VALUE 1
#define get() VALUE
#define SAME(a,  b)  a +  b
#define SAME(a, b) a + b

int main(void)
{
	printf("%d\n", get()); // expect: 1
#undef VALUE
#define VALUE 2
	printf("%d\n", get()); // expect: 2
#undef VALUE
	int VALUE = 3;
	printf("%d\n", get()); // expect: 3
#undef NEVER_DEFINED
#define VALUE VALUE + 1
	printf("%d\n", get()); // expect: 4
#define late early
#define early 7
	printf("%d\n", late); // expect: 7
#undef early
#define early 8
	printf("%d\n", late + SAME(1, 2)); // expect: 11
#undef get
#define get 9
	printf("%d\n", get); // expect: 9
	return 0;
}
