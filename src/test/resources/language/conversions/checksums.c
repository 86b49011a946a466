// CRC, Adler and Fletcher sums: shifts of unsigned, xors of mixed widths, table of computed values.
#include <stdio.h>
#include <stdint.h>

static uint32_t table[256];

static void make(void)
{
	for (uint32_t i = 0; i < 256; i++) {
		uint32_t c = i;
		for (int k = 0; k < 8; k++)
			c = c & 1 ? 0xedb88320 ^ c >> 1 : c >> 1;
		table[i] = c;
	}
}

static uint32_t crc32(const char *s)
{
	uint32_t c = ~0;

	while (*s)
		c = table[(c ^ *s++) & 0xff] ^ c >> 8;
	return ~c;
}

static uint16_t crc16(const unsigned char *p, int n)
{
	uint16_t crc = 0xffff;

	while (n--) {
		crc ^= *p++ << 8;
		for (int i = 0; i < 8; i++)
			crc = crc & 0x8000 ? crc << 1 ^ 0x1021 : crc << 1;
	}
	return crc;
}

static unsigned adler(const char *s)
{
	unsigned a = 1, b = 0;

	for (; *s; s++)
		b = (b + (a = (a + (unsigned char) *s) % 65521)) % 65521;
	return b << 16 | a;
}

static uint8_t sum(const signed char *p, int n)
{
	uint8_t s = 0;

	while (n--)
		s += *p++;
	return -s;
}

int main(void)
{
	make();
	printf("%08x\n", crc32("123456789")); // expect: cbf43926
	printf("%08x\n", crc32("\xff\x80")); // expect: 3f456cad
	printf("%04x\n", crc16((const unsigned char *) "123456789", 9)); // expect: 29b1
	printf("%08x\n", adler("Wikipedia")); // expect: 11e60398
	printf("%02x\n", sum((const signed char *) "\x7f\x80\xff\x01", 4)); // expect: 01
	return 0;
}
