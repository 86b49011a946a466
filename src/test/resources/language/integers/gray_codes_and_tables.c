// Tables computed at compile time against loops: Gray codes, parity, bit reversal, squares.
#include <stdio.h>

#define R2(n) n, n + 2 * 64, n + 1 * 64, n + 3 * 64
#define R4(n) R2(n), R2(n + 2 * 16), R2(n + 1 * 16), R2(n + 3 * 16)
#define R6(n) R4(n), R4(n + 2 * 4), R4(n + 1 * 4), R4(n + 3 * 4)
#define P2(n) n, n ^ 1, n ^ 1, n
#define P4(n) P2(n), P2(n ^ 1), P2(n ^ 1), P2(n)
#define P6(n) P4(n), P4(n ^ 1), P4(n ^ 1), P4(n)
#define SQ(n) [n] = (n) * (n), [-(n) + 20] = -(n) * (n)

static const unsigned char reversed[256] = {R6(0), R6(2), R6(1), R6(3)};
static const _Bool parity[256] = {P6(0), P6(1), P6(1), P6(0)};
static const short squares[21] = {SQ(1), SQ(2), SQ(3), SQ(4), [0] = 0, SQ(5)};

int main(void)
{
	int wrong = 0, gray = 0;

	for (int i = 0; i < 256; i++) {
		int r = 0, p = 0;

		for (int b = 0; b < 8; b++) {
			r = r << 1 | (i >> b & 1);
			p ^= i >> b & 1;
		}
		wrong += r != reversed[i];
		wrong += p != parity[i];
		gray += __builtin_popcount((i ^ i >> 1) ^ (i + 1 ^ (i + 1) >> 1));
	}
	printf("%d %d\n", wrong, gray);         // expect: 0 256
	printf("%d %d %d %d\n", squares[4], squares[16], squares[5], squares[15]);
	// expect: 16 -16 25 -25
	return 0;
}
