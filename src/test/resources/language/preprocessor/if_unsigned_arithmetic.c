// #if computes in intmax_t, or uintmax_t as soon as one operand is unsigned.
#include <stdio.h>

#define yes(n) puts(#n " true")
#define no(n)  puts(#n " false")

int main(void)
{
#if -1 > 0u
	yes(minus one above unsigned zero); // expect: minus one above unsigned zero true
#else
	no(minus one above unsigned zero);
#endif
#if 0xffffffffffffffff == -1
	yes(all ones is minus one); // expect: all ones is minus one true
#else
	no(all ones is minus one);
#endif
#if (2147483647 + 1) > 0
	yes(wider than int); // expect: wider than int true
#else
	no(wider than int);
#endif
#if -1 >> 63 == -1
	yes(arithmetic shift); // expect: arithmetic shift true
#else
	no(arithmetic shift);
#endif
#if -1u >> 63 == 1
	yes(logical shift); // expect: logical shift true
#else
	no(logical shift);
#endif
#if (0 ? 1u : -1) > 0
	yes(conditional takes the common type); // expect: conditional takes the common type true
#else
	no(conditional takes the common type);
#endif
#if -7 / 2 == -3 && -7 % 2 == -1
	yes(division truncates); // expect: division truncates true
#else
	no(division truncates);
#endif
#if (1 << 62 << 1) < 0
	yes(sign bit); // expect: sign bit true
#else
	no(sign bit);
#endif
	return 0;
}
