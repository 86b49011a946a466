// Integer constant expressions where only constants may stand: sizes, cases, enums, bit widths, statics.
#include <stddef.h>
#include <stdio.h>

struct s {
	char c;
	int i;
	char tail[3];
};

enum {
	A = 5 / 2 * 2,
	B = (int)2.9,
	C = sizeof(struct s),
	D = offsetof(struct s, tail[1]),
	E = -1 > 0u,
	F = 'a' < 'b' ? 10 : 1 / 1,
	G = (char)300,
	H = (unsigned char)-1 >> 4,
	I = !0 + ~0,
	J = (1 + 1 == 2) ? A : B,
	K = 0 && 1 / 0,
	L = 1 || 1 / 0,
	M = _Alignof(double) | sizeof(int[A]),
};

static int size[A + B * C];
static double ratio = 1.0 / 4 + 1;
static int *inside = &size[3] - 1;
static long distance = (char *)&((struct s *)0)->tail - (char *)0;
static const char *tail = "constant" + 3;
static unsigned bits = (unsigned)(1.5f * 4) | 1u << 31;
struct w { unsigned f : A, g : sizeof(int) * 2; };

int main(void)
{
	printf("%d %d %d %d\n", A, B, C, D);    // expect: 4 2 12 9
	printf("%d %d %d %d\n", E, F, G, H);    // expect: 1 10 44 15
	printf("%d %d %d %d %d\n", I, J, K, L, M); // expect: 0 4 0 1 24
	printf("%zu %g %d\n", sizeof size, ratio, (int)(inside - size)); // expect: 112 1.25 2
	printf("%ld %s %x\n", distance, tail, bits); // expect: 8 stant 80000006
	switch (7) {
	case A + 3:
		printf("case %d\n", A + 3);     // expect: case 7
		break;
	case sizeof(struct s):
		printf("no\n");
	}
	return (int)sizeof(struct w) - 4;
}
