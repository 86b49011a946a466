// A negative char or short keeps its sign on the way to a wider type, an unsigned one never.
#include <stdio.h>

int main(void)
{
	char c = 0xdd;
	unsigned char uc = 0xdd;
	short s = (short) 0x8000;
	unsigned short us = 0x8000;
	int i = 0x80000000;

	printf("%x %x\n", c, uc); // expect: ffffffdd dd
	printf("%x %x\n", s, us); // expect: ffff8000 8000
	printf("%lx %lx\n", (long) i, (long) (unsigned) i); // expect: ffffffff80000000 80000000
	printf("%lx\n", (unsigned long) c); // expect: ffffffffffffffdd
	printf("%lx\n", (unsigned long) (unsigned char) c); // expect: dd
	printf("%lx\n", (unsigned long) i); // expect: ffffffff80000000
	printf("%hhx %hx\n", c, s); // expect: dd 8000
	printf("%lx\n", (long) (c | 0x100)); // expect: ffffffffffffffdd
	printf("%lx\n", (unsigned long) (us << 16)); // expect: ffffffff80000000
	printf("%lx\n", (unsigned long) (uc << 24)); // expect: ffffffffdd000000
	printf("%d\n", (signed char) uc); // expect: -35
	printf("%d\n", (short) (us + us / 2)); // expect: -16384
	printf("%lu\n", (unsigned long) (int) -1L); // expect: 18446744073709551615
	return 0;
}
