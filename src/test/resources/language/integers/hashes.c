// FNV-1a, djb2, Adler-32, CRC-32 by table and by bit, MurmurHash3's mixers, SipHash.
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static uint32_t fnv1a(const char *s) { uint32_t h = 2166136261u; while (*s) h = (h ^ (unsigned char)*s++) * 16777619; return h; }
static uint64_t fnv1a64(const char *s) { uint64_t h = 14695981039346656037ULL; while (*s) h ^= *s++, h *= 1099511628211ULL; return h; }
static uint32_t djb2(const char *s) { uint32_t h = 5381; int c; while ((c = *s++)) h = (h << 5) + h + c; return h; }
static uint32_t adler(const char *s)
{
	uint32_t a = 1, b = 0;

	for (; *s; s++)
		a = (a + *s) % 65521, b = (b + a) % 65521;
	return b << 16 | a;
}
static uint32_t crc_bits(const char *s)
{
	uint32_t c = ~0u;

	for (; *s; s++) {
		c ^= (unsigned char)*s;
		for (int k = 0; k < 8; k++)
			c = c >> 1 ^ (0xedb88320 & -(c & 1));
	}
	return ~c;
}
static uint32_t crc_table(const char *s, size_t n)
{
	static uint32_t t[256];
	uint32_t c;

	if (!t[1])
		for (uint32_t i = 0; i < 256; i++) {
			c = i;
			for (int k = 8; k--;)
				c = c & 1 ? 0xedb88320 ^ c >> 1 : c >> 1;
			t[i] = c;
		}
	for (c = ~0; n--; c = t[(c ^ *s++) & 255] ^ c >> 8)
		;
	return c ^ 0xffffffff;
}
static uint32_t fmix(uint32_t h) { h ^= h >> 16; h *= 0x85ebca6b; h ^= h >> 13; h *= 0xc2b2ae35; return h ^ h >> 16; }
#define ROTL(x, b) (uint64_t)(((x) << (b)) | ((x) >> (64 - (b))))
#define ROUND do { v0 += v1; v1 = ROTL(v1, 13); v1 ^= v0; v0 = ROTL(v0, 32); v2 += v3; v3 = ROTL(v3, 16); v3 ^= v2; \
	v0 += v3; v3 = ROTL(v3, 21); v3 ^= v0; v2 += v1; v1 = ROTL(v1, 17); v1 ^= v2; v2 = ROTL(v2, 32); } while (0)
static uint64_t siphash(const unsigned char *in, size_t n, uint64_t k0, uint64_t k1)
{
	uint64_t v0 = k0 ^ 0x736f6d6570736575, v1 = k1 ^ 0x646f72616e646f6d, v2 = k0 ^ 0x6c7967656e657261, v3 = k1 ^ 0x7465646279746573, m, b = (uint64_t)n << 56;

	for (; n >= 8; n -= 8, in += 8) {
		memcpy(&m, in, 8);
		v3 ^= m; ROUND; ROUND; v0 ^= m;
	}
	while (n--)
		b |= (uint64_t)in[n] << 8 * n;
	v3 ^= b; ROUND; ROUND; v0 ^= b;
	v2 ^= 0xff; ROUND; ROUND; ROUND; ROUND;
	return v0 ^ v1 ^ v2 ^ v3;
}

int main(void)
{
	const char *s = "The quick brown fox jumps over the lazy dog";
	unsigned char in[15];

	printf("%08x %016llx\n", fnv1a(s), (unsigned long long)fnv1a64(s));
	// expect: 048fff90 f3f9b7f5e7e47110
	printf("%08x %08x\n", djb2(s), adler(s)); // expect: 34cc38de 5bdc0fda
	printf("%08x %08x\n", crc_bits(s), crc_table(s, strlen(s))); // expect: 414fa339 414fa339
	printf("%08x %08x\n", fmix(1), fmix(~0u)); // expect: 514e28b7 81f16f39
	for (int i = 0; i < 15; i++)
		in[i] = i;
	printf("%016llx\n", (unsigned long long)siphash(in, 15, 0x0706050403020100, 0x0f0e0d0c0b0a0908));
	// expect: a129ca6149be45e5
	return 0;
}
