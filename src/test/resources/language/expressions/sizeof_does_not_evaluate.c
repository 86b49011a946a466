// sizeof and typeof look at the type only; nothing inside them happens.
#include <stdio.h>

static int calls;

static int call(void)
{
	return ++calls;
}

struct s {
	char c;
	double d;
	short a[3];
};

int main(void)
{
	int i = 1, v[7];
	char *p = 0;
	struct s *s = 0;

	printf("%zu\n", sizeof i++);            // expect: 4
	printf("%zu\n", sizeof(call()));        // expect: 4
	printf("%zu\n", sizeof v / sizeof *v);  // expect: 7
	printf("%zu\n", sizeof *p);             // expect: 1
	printf("%zu\n", sizeof s->a);           // expect: 6
	printf("%zu\n", sizeof *s);             // expect: 24
	printf("%zu\n", sizeof(s->a + 0));      // expect: 8
	printf("%zu\n", sizeof 'a');            // expect: 4
	printf("%zu\n", sizeof "four");         // expect: 5
	printf("%zu\n", sizeof(char) + 1);      // expect: 2
	printf("%zu\n", sizeof(1 ? 'a' : 1LL)); // expect: 8
	printf("%zu\n", sizeof((char)1 + (char)1)); // expect: 4
	printf("%zu\n", sizeof(i = 1.5));       // expect: 4
	printf("%zu\n", sizeof(0, v));          // expect: 8
	printf("%zu\n", sizeof(int[3][5]));     // expect: 60
	printf("%zu\n", sizeof main);           // expect: 1
	printf("%zu\n", sizeof(void));          // expect: 1
	printf("%zu\n", sizeof -1 + 2);         // expect: 6
	printf("%zu\n", sizeof(float) * sizeof(struct s) % 7); // expect: 5
	{
		typeof(i++) j = 5;
		typeof(call()) k = j;
		printf("%d %d\n", i, k);        // expect: 1 5
	}
	printf("%d\n", calls);                  // expect: 0
	return 0;
}
