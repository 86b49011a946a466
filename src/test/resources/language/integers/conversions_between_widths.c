// Every width to every other: truncation keeps low bits, extension follows the source's sign.
#include <stdint.h>
#include <stdio.h>

#define SHOW(v) printf("%d %d %d %d %d %u %lld %llu\n", (int8_t)(v), (uint8_t)(v), (int16_t)(v), (uint16_t)(v), \
	(int32_t)(v), (uint32_t)(v), (long long)(v), (unsigned long long)(v))

int main(void)
{
	int8_t a = -128;
	uint8_t b = 255;
	int16_t c = -32768;
	uint16_t d = 65535;
	int32_t e = -2;
	uint32_t f = 4000000000u;
	int64_t g = -5000000000;
	uint64_t h = 0x8000000080008080;
	_Bool t = h;

	SHOW(a);                                // expect: -128 128 -128 65408 -128 4294967168 -128 18446744073709551488
	SHOW(b);                                // expect: -1 255 255 255 255 255 255 255
	SHOW(c);                                // expect: 0 0 -32768 32768 -32768 4294934528 -32768 18446744073709518848
	SHOW(d);                                // expect: -1 255 -1 65535 65535 65535 65535 65535
	SHOW(e);                                // expect: -2 254 -2 65534 -2 4294967294 -2 18446744073709551614
	SHOW(f);                                // expect: 0 0 10240 10240 -294967296 4000000000 4000000000 4000000000
	SHOW(g);                                // expect: 0 0 3584 3584 -705032704 3589934592 -5000000000 18446744068709551616
	SHOW(h);
	// expect: -128 128 -32640 32896 -2147450752 2147516544 -9223372034707259264 9223372039002292352
	SHOW(t);                                // expect: 1 1 1 1 1 1 1 1
	a = d;
	c = f;
	e = h;
	f = g;
	h = a;
	printf("%d %d %d %u %llx\n", a, c, e, f, (unsigned long long)h);
	// expect: -1 10240 -2147450752 3589934592 ffffffffffffffff
	t = 256;
	b = t;
	printf("%d %d\n", t, b);                // expect: 1 1
	return 0;
}
