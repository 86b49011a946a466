// Enumerators are int, enums unsigned unless negative; sizes, arithmetic and out-of-range values.
#include <stdio.h>

enum plain { A, B, C = 10, D };
enum neg { N = -1, P };
enum big { BIG = 0x7fffffff };
enum wide { W = 0x100000000, W2 };
enum ubig { U = 0xffffffff };
enum packed_ { X, Y = 200 } __attribute__((packed));
enum flags { F0 = 1 << 0, F1 = 1 << 1, F31 = 1u << 31 };

int main(void)
{
	enum plain e = B;
	enum neg n = N;
	enum flags f = F0 | F1;

	printf("%zu %zu %zu %zu\n", sizeof(enum plain), sizeof(enum wide), sizeof(enum packed_), sizeof A);
	// expect: 4 8 1 4
	printf("%d %d\n", (enum plain)-1 > 0, (enum neg)-1 > 0); // expect: 1 0
	printf("%d %d\n", A - 1 < 0, e - 2 < 0); // expect: 1 0
	printf("%d %d\n", D, P);                // expect: 11 0
	e += 5;
	printf("%d\n", e);                      // expect: 6
	e = 999;
	printf("%d\n", e);                      // expect: 999
	printf("%d %d\n", n < A, n == -1);      // expect: 1 1
	printf("%lld %d\n", (long long)W2, (int)(W2 >> 32)); // expect: 4294967297 1
	printf("%d\n", U > 0);                  // expect: 1
	f |= F31;
	printf("%x %d\n", f, f > 0);            // expect: 80000003 1
	f &= ~F1;
	printf("%x\n", f);                      // expect: 80000001
	printf("%d\n", BIG + 0u + 1 == 0x80000000); // expect: 1
	for (e = A; e <= C; e++)
		n++;
	printf("%d %d\n", e, n);                // expect: 11 10
	return 0;
}
