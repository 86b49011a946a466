// Rotations and byte swaps in narrow types, where promotion and the cut back both matter.
#include <stdio.h>
#include <stdint.h>

static uint8_t rol8(uint8_t x, int n) { return x << n | x >> (8 - n); }
static uint16_t rol16(uint16_t x, int n) { return x << n | x >> (16 - n); }
static uint32_t rol32(uint32_t x, int n) { return x << n | x >> (-n & 31); }
static uint64_t rol64(uint64_t x, int n) { return x << n | x >> (-n & 63); }
static uint16_t swap16(uint16_t x) { return x >> 8 | x << 8; }
static uint32_t swap32(uint32_t x) { return swap16(x) << 16 | swap16(x >> 16); }
static uint64_t swap64(uint64_t x) { return (uint64_t) swap32(x) << 32 | swap32(x >> 32); }

static uint8_t reverse(uint8_t b)
{
	b = (b & 0xf0) >> 4 | (b & 0x0f) << 4;
	b = (b & 0xcc) >> 2 | (b & 0x33) << 2;
	return (b & 0xaa) >> 1 | (b & 0x55) << 1;
}

int main(void)
{
	uint8_t b = 0x96;
	uint16_t h = 0x8001;

	printf("%x %x\n", rol8(b, 3), rol16(h, 1)); // expect: b4 3
	printf("%x %lx\n", rol32(0x80000001, 4), (unsigned long) rol64(0x8000000000000001, 4)); // expect: 18 18
	printf("%x %x\n", swap16(0x1234), swap32(0x12345678)); // expect: 3412 78563412
	printf("%lx\n", (unsigned long) swap64(0x0123456789abcdef)); // expect: efcdab8967452301
	printf("%x\n", reverse(0x13)); // expect: c8
	b = b << 4 | b >> 4;
	printf("%x\n", b); // expect: 69
	b <<= 1;
	b |= b >> 7;
	printf("%x\n", b); // expect: d3
	h = ~h;
	printf("%x %x\n", h, (uint8_t) ~b); // expect: 7ffe 2c
	h = -h;
	printf("%x\n", h); // expect: 8002
	printf("%x\n", (uint8_t) (b + 0x80) >> 1); // expect: 29
	return 0;
}
