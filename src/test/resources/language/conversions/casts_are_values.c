// A cast makes a new value: chains of casts cut and extend step by step.
#include <stdio.h>

int main(void)
{
	int x = 0x12345678;
	double d = 3.99;

	printf("%x\n", (unsigned char) x); // expect: 78
	printf("%x\n", (unsigned) (signed char) 0x99); // expect: ffffff99
	printf("%lx\n", (unsigned long) (unsigned) (signed char) 0x99); // expect: ffffff99
	printf("%lx\n", (long) (short) 0xffff8001); // expect: ffffffffffff8001
	printf("%d\n", (int) (unsigned char) (signed char) -1); // expect: 255
	printf("%d\n", (signed char) (unsigned char) 255); // expect: -1
	printf("%d\n", (short) (x >> 4) + 1); // expect: 17768
	printf("%d\n", (int) d / 2); // expect: 1
	printf("%g\n", (double) (int) d / 2); // expect: 1.5
	printf("%g\n", (double) 7 / 2); // expect: 3.5
	printf("%g\n", (double) (7 / 2)); // expect: 3
	printf("%d\n", -(unsigned char) 1); // expect: -1
	printf("%d\n", (unsigned char) -1 + 1); // expect: 256
	printf("%d\n", !(char) 256); // expect: 1
	printf("%d\n", (char) x == x); // expect: 0
	printf("%ld\n", (long) (float) 16777217); // expect: 16777216
	printf("%d\n", (int) (float) 0.99999999); // expect: 1
	printf("%zu\n", sizeof ((char) x)); // expect: 1
	printf("%d\n", (unsigned short) (1 << 16) ? 1 : 2); // expect: 2
	return 0;
}
