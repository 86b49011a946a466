// Saturating arithmetic in 8, 16 and 32 bits, by comparison, by builtin and in a wider type, agreeing.
#include <stdint.h>
#include <stdio.h>

static int8_t add8(int8_t a, int8_t b) { int s = a + b; return s > 127 ? 127 : s < -128 ? -128 : s; }
static uint8_t sub8(uint8_t a, uint8_t b) { return a > b ? a - b : 0; }
static int32_t add32(int32_t a, int32_t b) { int32_t r; return __builtin_add_overflow(a, b, &r) ? a < 0 ? INT32_MIN : INT32_MAX : r; }
static int32_t wide32(int32_t a, int32_t b) { int64_t s = (int64_t)a + b; return s > INT32_MAX ? INT32_MAX : s < INT32_MIN ? INT32_MIN : s; }
static uint32_t branchless(uint32_t a, uint32_t b) { uint32_t r = a + b; return r | -(r < a); }
static int16_t mul16(int16_t a, int16_t b) { int32_t p = (int32_t)a * b; return p == (int16_t)p ? p : p < 0 ? INT16_MIN : INT16_MAX; }

int main(void)
{
	static const int32_t v[] = {INT32_MIN, INT32_MIN + 1, -1000, -1, 0, 1, 1000, INT32_MAX - 1, INT32_MAX};
	int different = 0, sum = 0;

	for (int i = 0; i < 9; i++)
		for (int j = 0; j < 9; j++)
			different += add32(v[i], v[j]) != wide32(v[i], v[j]);
	printf("%d\n", different);              // expect: 0
	for (int a = -128; a < 128; a++)
		for (int b = -128; b < 128; b += 5)
			sum += add8(a, b) - sub8(a, b);
	printf("%d\n", sum);                    // expect: -577343
	printf("%u %u\n", branchless(UINT32_MAX - 1, 1), branchless(UINT32_MAX, 2));
	// expect: 4294967295 4294967295
	printf("%d %d %d\n", mul16(200, 200), mul16(-200, 200), mul16(-181, 181));
	// expect: 32767 -32768 -32761
	printf("%d %d\n", add8(-100, -100), sub8(3, 200)); // expect: -128 0
	return 0;
}
