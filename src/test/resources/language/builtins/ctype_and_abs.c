// Library functions the compiler knows as builtins, called, addressed and redeclared.
#include <stdio.h>
#include <stdlib.h>

extern double fabs(double);
extern unsigned long strlen(const char *);
void *memset(void *, int, unsigned long);

int main(void)
{
	int (*p)(int) = abs;
	unsigned long (*len)(const char *) = strlen;
	char b[4];

	printf("%d %ld %lld\n", abs(-2147483647), labs(-1L << 62), llabs(-5));
	// expect: 2147483647 4611686018427387904 5
	printf("%d\n", p(-3));                  // expect: 3
	printf("%lu\n", len("four"));           // expect: 4
	printf("%g\n", fabs(-0.5));             // expect: 0.5
	memset(b, 'z', 3);
	b[3] = 0;
	printf("%s\n", b);                      // expect: zzz
	printf("%d\n", __builtin_toupper('a') == 'A' && __builtin_isdigit('5')); // expect: 1
	printf("%d\n", strlen == (unsigned long (*)(const char *))len); // expect: 1
	{
		int strlen = 4;

		printf("%d\n", strlen + (int)__builtin_strlen("xy")); // expect: 6
	}
	return 0;
}
