// Arithmetic happens in the operands' type, not in the target's: overflow comes before widening.
#include <stdio.h>

int main(void)
{
	unsigned a = 3000000000u, b = 3;
	int i = 50000;
	long wide = a * b, wider = (long) a * b;
	unsigned long mask = ~0u, full = ~0;
	unsigned short s = 60000;

	printf("%ld %ld\n", wide, wider); // expect: 410065408 9000000000
	printf("%lx %lx\n", mask, full); // expect: ffffffff ffffffffffffffff
	printf("%lx\n", (unsigned long) 1 << 35); // expect: 800000000
	printf("%lu\n", 1u << 31 << 1 | 1ul); // expect: 1
	printf("%u\n", (unsigned) i * i); // expect: 2500000000
	printf("%ld\n", (long) i * i); // expect: 2500000000
	printf("%lu\n", (unsigned long) (unsigned) (i * 2 - 200000)); // expect: 4294867296
	printf("%ld\n", (long) (i * 2 - 200000)); // expect: -100000
	printf("%u\n", s * (unsigned) s); // expect: 3600000000
	printf("%lx\n", 0xfffffffful & ~0xfff); // expect: fffff000
	printf("%lx\n", 0xffffffffful & ~0xfffu); // expect: fffff000
	printf("%lx\n", -1L & 0xffff0000); // expect: ffff0000
	printf("%lx\n", -1L & (int) 0xffff0000); // expect: ffffffffffff0000
	printf("%ld\n", (long) (char) (wide >> 8)); // expect: 26
	return 0;
}
