// What the compiler folds and what the machine computes is the same number.
#include <stdio.h>

static int bad;

#define SAME(t, expr_c, expr_v) do { \
	volatile t a = (t)(A), b = (t)(B); \
	t folded = (t)(expr_c), ran = (t)(expr_v); \
	(void)a; (void)b; \
	if (folded != ran) { bad++; printf("differs: %s\n", #expr_v); } \
} while (0)
#define ALL(t) \
	SAME(t, (t)(A) + (t)(B), a + b); SAME(t, (t)(A) - (t)(B), a - b); SAME(t, (t)(A) * (t)(B), a * b); \
	SAME(t, (t)(A) / (t)(B), a / b); SAME(t, (t)(A) % (t)(B), a % b); SAME(t, (t)(A) & (t)(B), a & b); \
	SAME(t, (t)(A) | (t)(B), a | b); SAME(t, (t)(A) ^ (t)(B), a ^ b); SAME(t, (t)(A) << 3, a << 3); \
	SAME(t, (t)(A) >> 3, a >> 3); SAME(t, ~(t)(A), ~a); SAME(t, -(t)(B), -b); SAME(t, !(t)(A), !a); \
	SAME(t, (t)(A) < (t)(B), a < b); SAME(t, (t)(A) >= (t)(B), a >= b); SAME(t, (t)(A) == (t)(B), a == b)

int main(void)
{
#define A 1000
#define B -7
	ALL(int);
	ALL(long);
	ALL(short);
	ALL(unsigned);
	ALL(unsigned long);
	ALL(unsigned char);
	ALL(signed char);
	printf("%d\n", bad);                    // expect: 0
#undef A
#undef B
#define A -123
#define B 60000
	ALL(int);
	ALL(unsigned short);
	ALL(unsigned long long);
	ALL(long);
	printf("%d\n", bad);                    // expect: 0
	return 0;
}
