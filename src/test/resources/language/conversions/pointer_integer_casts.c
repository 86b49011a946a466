// Pointers and integers convert by their bits; narrow integers are extended first.
#include <stdio.h>
#include <stdint.h>

int main(void)
{
	int x[4] = { 1, 2, 3, 4 };
	uintptr_t n = (uintptr_t) x;
	void *minus = (void *) -1;
	void *wide = (void *) (long) (char) 0x80;
	void *zero = (void *) 0;

	printf("%d\n", *(int *) (n + 8)); // expect: 3
	printf("%d\n", (int *) n == x); // expect: 1
	printf("%lx\n", (unsigned long) minus); // expect: ffffffffffffffff
	printf("%lx\n", (unsigned long) wide); // expect: ffffffffffffff80
	printf("%d %d\n", !zero, !x); // expect: 1 0
	printf("%d\n", (long) (x + 1) - (long) x == 4); // expect: 1
	printf("%d\n", (int) (n & 3)); // expect: 0
	printf("%d\n", (unsigned char) (uintptr_t) (void *) 0x1234); // expect: 52
	printf("%d\n", (_Bool) x); // expect: 1
	printf("%lx\n", (unsigned long) (void *) 0xffffffff); // expect: ffffffff
	printf("%lx\n", (unsigned long) (char *) (unsigned) -2); // expect: fffffffe
	printf("%lx\n", (unsigned long) (char *) (long) -2); // expect: fffffffffffffffe
	printf("%d\n", minus == (char *) ~0UL); // expect: 1
	int back = (int) (long) minus;
	printf("%d\n", back); // expect: -1
	return 0;
}
