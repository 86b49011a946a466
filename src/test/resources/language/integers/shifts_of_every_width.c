// Shifts of every type by variables and constants, in place, through promotion and at the last bit.
#include <stdint.h>
#include <stdio.h>

#define ALL(t, v) do { t x = (t)(v), y = x, z = x; int n = sizeof(t) * 8 - 1; y <<= 1; z >>= 1; \
	printf("%lld %lld %lld %lld %lld\n", (long long)y, (long long)z, (long long)(t)(x >> n), (long long)(x >> 3), \
	(long long)(t)((uint64_t)x << n)); } while (0)

int main(void)
{
	unsigned one = 1;
	long long k = 33;

	ALL(int8_t, 0x91);                      // expect: 34 -56 -1 -14 -128
	ALL(uint8_t, 0x91);                     // expect: 34 72 1 18 128
	ALL(int16_t, 0x9001);                   // expect: 8194 -14336 -1 -3584 -32768
	ALL(uint16_t, 0x9001);                  // expect: 8194 18432 1 4608 32768
	ALL(int32_t, 0x90000001);               // expect: 536870914 -939524096 -1 -234881024 -2147483648
	ALL(uint32_t, 0x90000001);              // expect: 536870914 1207959552 1 301989888 2147483648
	ALL(int64_t, 0x9000000000000001);
	// expect: 2305843009213693954 -4035225266123964416 -1 -1008806316530991104 -9223372036854775808
	ALL(uint64_t, 0x9000000000000001);
	// expect: 2305843009213693954 5188146770730811392 1 1297036692682702848 -9223372036854775808
	for (int i = 28; i < 32; i++)
		printf("%x %d\n", one << i, (int)(one << i) >> i);
	// expect: 10000000 1
	// expect: 20000000 1
	// expect: 40000000 1
	// expect: 80000000 -1
	printf("%llx\n", 1LL << k);             // expect: 200000000
	printf("%llx\n", (long long)(one << (k - 2)) << 1); // expect: 100000000
	printf("%d\n", (int8_t)(0x7f << 1) >> 1); // expect: -1
	printf("%d\n", -1 >> 31 & -8 >> 1);     // expect: -4
	return 0;
}
