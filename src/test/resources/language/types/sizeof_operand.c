// sizeof does not evaluate its operand, binds like a unary operator and sees arrays undecayed.
#include <stdio.h>

static int calls;

static int call(void)
{
	return ++calls;
}

static size_t parameter(char a[100])
{
	return sizeof a;
}

int main(void)
{
	int i = 5, a[10];
	struct { char c[7]; } s, *p = 0;

	printf("%zu %d\n", sizeof i++, i); // expect: 4 5
	printf("%zu %d\n", sizeof call(), calls); // expect: 4 0
	printf("%zu %zu\n", sizeof a, sizeof(a + 0)); // expect: 40 8
	printf("%zu\n", sizeof &a); // expect: 8
	printf("%zu\n", sizeof *&a); // expect: 40
	printf("%zu\n", sizeof(char) * 3); // expect: 3
	printf("%zu\n", sizeof (i) + 1); // expect: 5
	printf("%zu\n", sizeof(int) - 1); // expect: 3
	printf("%zu %zu\n", sizeof p->c, sizeof s.c / sizeof s.c[0]); // expect: 7 7
	printf("%zu\n", parameter("x")); // expect: 8
	printf("%zu\n", sizeof(0, a)); // expect: 8
	printf("%zu\n", sizeof (char){ 1 }); // expect: 1
	printf("%zu\n", sizeof ((char)i)); // expect: 1
	printf("%zu\n", sizeof -(char)1); // expect: 4
	printf("%zu\n", sizeof (a)[0]); // expect: 4
	printf("%d\n", sizeof(int) > -1); // expect: 0
	return 0;
}
