// Fixed-point products, rounding division, percentages: where the widening happens decides.
#include <stdio.h>
#include <stdint.h>

typedef int32_t fixed;

#define FIX(x) ((fixed) ((x) * 65536))

static fixed multiply(fixed a, fixed b) { return (int64_t) a * b >> 16; }
static fixed divide(fixed a, fixed b) { return ((int64_t) a << 16) / b; }
static int rounded(int a, int b) { return (a + (a < 0 ? -b : b) / 2) / b; }
static unsigned percent(unsigned part, unsigned whole) { return part * 100ull / whole; }
static unsigned wrong_percent(unsigned part, unsigned whole) { return part * 100 / whole; }
static unsigned average(unsigned a, unsigned b) { return (a & b) + ((a ^ b) >> 1); }

int main(void)
{
	printf("%d\n", multiply(FIX(1.5), FIX(2.25)) == FIX(3.375)); // expect: 1
	printf("%d\n", multiply(FIX(-1.5), FIX(0.5))); // expect: -49152
	printf("%d\n", divide(FIX(1), FIX(3))); // expect: 21845
	printf("%d\n", FIX(-0.75) >> 16); // expect: -1
	printf("%d\n", FIX(-0.75) / 65536); // expect: 0
	printf("%d %d %d\n", rounded(7, 2), rounded(-7, 2), rounded(-5, 3)); // expect: 4 -4 -2
	printf("%u %u\n", percent(3000000000u, 4000000000u), wrong_percent(3000000000u, 4000000000u)); // expect: 75 0
	printf("%u\n", average(4294967295u, 4294967293u)); // expect: 4294967294
	printf("%d\n", (int) (0.29 * 100)); // expect: 28
	printf("%d\n", (int) (0.29f * 100)); // expect: 29
	printf("%d\n", (int) (1.1f * 1.1f * 1000000)); // expect: 1210000
	printf("%ld\n", (long) (1e15 + 0.3)); // expect: 1000000000000000
	printf("%.2f\n", (double) (5 / 2) + 5 / 2.f); // expect: 4.50
	return 0;
}
