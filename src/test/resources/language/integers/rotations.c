// Rotations by every count in 8, 16, 32 and 64 bits, written the two safe ways.
#include <stdint.h>
#include <stdio.h>

#define ROL(n) static uint##n##_t rol##n(uint##n##_t x, unsigned k) { k &= n - 1; return x << k | x >> (-k & (n - 1)); }
#define ROR(n) static uint##n##_t ror##n(uint##n##_t x, unsigned k) { return (uint##n##_t)(x >> k % n) | (uint##n##_t)(x << (n - k % n) % n); }
ROL(8) ROL(16) ROL(32) ROL(64)
ROR(8) ROR(16) ROR(32) ROR(64)

int main(void)
{
	int ok = 1;

	printf("%x %x %x %llx\n", rol8(0x81, 1), rol16(0x8001, 4), rol32(0x80000001, 8), (unsigned long long)rol64(1, 63));
	// expect: 3 18 180 8000000000000000
	printf("%x %x %x %llx\n", ror8(0x81, 1), ror16(0x8001, 4), ror32(0x80000001, 8), (unsigned long long)ror64(1, 1));
	// expect: c0 1800 1800000 8000000000000000
	for (unsigned k = 0; k < 70; k++) {
		ok &= ror8(rol8(0xa7, k), k) == 0xa7;
		ok &= ror16(rol16(0xa71c, k), k) == 0xa71c;
		ok &= ror32(rol32(0xdeadbeef, k), k) == 0xdeadbeef;
		ok &= ror64(rol64(0x123456789abcdef0, k), k) == 0x123456789abcdef0;
		ok &= rol32(0x12345678, k) == ror32(0x12345678, 32 - k % 32);
	}
	printf("%d\n", ok);                     // expect: 1
	return 0;
}
