// Shift counts that the type has no room for.
#include <stdio.h>

int main(int argc, char **argv)
{
	int n = argc + 31;
	unsigned int u = 1;
	long l = 1;

	printf("%d\n", 1 << n); // event: shift-out-of-bounds: shift exponent 32 is too large for 32-bit type 'int'
	printf("%u\n", u >> n); // event: shift-out-of-bounds: shift exponent 32 is too large for 32-bit type 'unsigned int'
	printf("%ld\n", l << (n + 32)); // event: shift-out-of-bounds: shift exponent 64 is too large for 64-bit type
	u <<= -argc; // event: shift-out-of-bounds: shift exponent -1 is negative
	printf("%ld %u\n", l << n, u);
	return 0;
}
