// Atomic operations wrap in their own width and give back values of their own sign.
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>

int main(void)
{
	_Atomic int8_t a = 127;
	_Atomic uint8_t b = 0;
	_Atomic int16_t c = -32768;
	_Atomic uint16_t d = 65535;
	_Atomic uint32_t e = 0;
	_Atomic int64_t f = INT64_MAX;
	atomic_bool g = 0;
	struct { uint8_t before; _Atomic uint8_t in; uint8_t after; } s = {0x11, 0xff, 0x22};

	printf("%d\n", atomic_fetch_add(&a, 1)); // expect: 127
	printf("%d\n", a);                      // expect: -128
	printf("%d\n", atomic_fetch_sub(&b, 1)); // expect: 0
	printf("%d\n", b);                      // expect: 255
	printf("%d %d\n", __atomic_sub_fetch(&c, 1, 5), c); // expect: 32767 -32768
	printf("%d %d\n", ++d, d--);            // expect: 65535 65535
	e--;
	printf("%u\n", e);                      // expect: 4294967295
	printf("%d\n", e > 0);                  // expect: 1
	atomic_fetch_add(&f, 1);
	printf("%d\n", f == INT64_MIN);         // expect: 1
	g |= 4;
	printf("%d\n", g);                      // expect: 1
	s.in++;
	printf("%x %x %x\n", s.before, s.in, s.after); // expect: 11 0 22
	printf("%d\n", atomic_exchange(&a, 200)); // expect: -128
	printf("%d\n", a);                      // expect: -56
	printf("%d\n", (int)(a >> 1));          // expect: -28
	return 0;
}
