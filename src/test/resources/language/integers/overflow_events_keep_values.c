// Unsigned wrap and two's-complement conversions used on purpose: timers, sequence numbers, checksums.
#include <stdint.h>
#include <stdio.h>

#define time_after(a, b) ((long)((b) - (a)) < 0)
#define seq_before(a, b) ((int32_t)((uint32_t)(a) - (uint32_t)(b)) < 0)

static uint16_t checksum(const uint8_t *p, int n)
{
	uint32_t sum = 0;

	for (; n > 1; n -= 2, p += 2)
		sum += p[0] << 8 | p[1];
	if (n)
		sum += *p << 8;
	while (sum >> 16)
		sum = (sum & 0xffff) + (sum >> 16);
	return ~sum;
}

int main(void)
{
	unsigned long start = -5UL, now = start + 10;
	uint8_t packet[] = {0x45, 0, 0, 0x73, 0, 0, 0x40, 0, 0x40, 0x11, 0, 0, 0xc0, 0xa8, 0, 1, 0xc0, 0xa8, 0, 0xc7, 9};
	uint8_t head = 250, tail = 4;
	uint32_t a = 0xfffffff0, b = 16;

	printf("%lu %d %d\n", now, time_after(now, start), time_after(start, now)); // expect: 5 1 0
	printf("%d %d\n", seq_before(a, b), seq_before(b, a)); // expect: 1 0
	printf("%d\n", (uint8_t)(tail - head)); // expect: 10
	printf("%u\n", b - a);                  // expect: 32
	printf("%04x %04x\n", checksum(packet, 20), checksum(packet, 21)); // expect: b861 af61
	printf("%u\n", 0u - 1);                 // expect: 4294967295
	printf("%lu\n", (size_t)0 - 1);         // expect: 18446744073709551615
	printf("%d\n", (int8_t)(uint8_t)200);   // expect: -56
	printf("%u\n", 65535u * 65537u + 1);    // expect: 0
	for (uint16_t i = 65530; i > 10; i++)
		head++;
	printf("%d\n", head);                   // expect: 0
	return 0;
}
