// __builtin_alloca, with_align, and the va_ builtins used directly.
#include <stdio.h>

static int sum(int n, ...)
{
	__builtin_va_list ap, copy;
	int s = 0;

	__builtin_va_start(ap, n);
	__builtin_va_copy(copy, ap);
	while (n--)
		s += __builtin_va_arg(ap, int);
	s = s * 100 + __builtin_va_arg(copy, int);
	__builtin_va_end(copy);
	__builtin_va_end(ap);
	return s;
}

int main(void)
{
	char *p = __builtin_alloca(100), *q = __builtin_alloca_with_align(10, 256);

	for (int i = 0; i < 100; i++)
		p[i] = i;
	for (int i = 0; i < 10; i++)
		q[i] = 7;
	printf("%d %d\n", p[99], (int)((unsigned long)q % 32)); // expect: 99 0
	printf("%d\n", sum(3, 5, 6, 7));        // expect: 1805
	return 0;
}
