// The bits of floats: through unions, memcpy and pointers; sign, exponent and mantissa.
#include <stdint.h>
#include <stdio.h>
#include <string.h>

union f { float f; uint32_t u; struct { unsigned m : 23, e : 8, s : 1; }; };
union d { double d; uint64_t u; unsigned char b[8]; };

static float rsqrt(float x)
{
	union f i = {.f = x};

	i.u = 0x5f3759df - (i.u >> 1);
	return i.f * (1.5f - x * 0.5f * i.f * i.f);
}

int main(void)
{
	union f f = {1.0f};
	union d d = {-2.5};
	uint64_t u;
	double x = 0.1;

	printf("%x %u %u %u\n", f.u, f.s, f.e, f.m); // expect: 3f800000 0 127 0
	f.e++;
	f.m = 1 << 22;
	printf("%g\n", f.f);                    // expect: 3
	f.s ^= 1;
	printf("%g\n", f.f);                    // expect: -3
	printf("%llx %x %x\n", (unsigned long long)d.u, d.b[7], d.b[6]);
	// expect: c004000000000000 c0 4
	d.u ^= 1ULL << 63;
	printf("%g\n", d.d);                    // expect: 2.5
	memcpy(&u, &x, sizeof u);
	printf("%llx\n", (unsigned long long)u); // expect: 3fb999999999999a
	u++;
	memcpy(&x, &u, sizeof x);
	printf("%.17g\n", x);                   // expect: 0.10000000000000002
	f.u = 0x7f800001;
	printf("%d\n", f.f != f.f);             // expect: 1
	f.f = -0.0f;
	printf("%x\n", f.u);                    // expect: 80000000
	f.u = 1;
	printf("%g\n", f.f);                    // expect: 1.4013e-45
	printf("%x\n", *(unsigned *)&(float){3.5f}); // expect: 40600000
	printf("%.6f\n", rsqrt(4.0f));          // expect: 0.499154
	f.f = 0.1f;
	printf("%x\n", f.u);                    // expect: 3dcccccd
	d.d = 1e308;
	d.d *= 10;
	printf("%llx\n", (unsigned long long)d.u); // expect: 7ff0000000000000
	return 0;
}
