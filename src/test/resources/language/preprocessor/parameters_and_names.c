// A parameter hides a macro of its name; a macro's own name may be a parameter; # ignores both.
#include <stdio.h>

#define n 100
#define hides(n) (n + 1)
#define own(own) (own * 2)
#define outer(x) inner(x, n)
#define inner(n, x) (n - x)
#define stringed(n) #n
#define swap(a, b) b, a
#define swapped(a, b) swap(b, swap(a, a))

int main(void)
{
	printf("%d\n", hides(1)); // expect: 2
	printf("%d\n", hides(n)); // expect: 101
	printf("%d\n", own(own(3))); // expect: 12
	printf("%d\n", outer(7)); // expect: -93
	puts(stringed(n)); // expect: n
	printf("%d %d\n", swap(1, 2)); // expect: 2 1
	printf("%d %d %d\n", swapped(1, 2)); // expect: 1 1 2
	return 0;
}
