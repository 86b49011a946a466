// SHA-256 and HMAC of known messages, fed in pieces of every size.
#include <stdint.h>
#include <stdio.h>
#include <string.h>

struct sha { uint32_t h[8]; uint64_t length; uint8_t block[64]; };

static uint32_t k[64], h0[8];
static uint32_t ror(uint32_t v, int n) { return v >> n | v << (32 - n); }

static void constants(void)
{
	int n = 0;

	for (uint32_t p = 2; n < 64; p++) {
		int prime = 1;

		for (uint32_t d = 2; d * d <= p; d++)
			prime &= p % d != 0;
		if (!prime)
			continue;
		uint64_t lo = 0, hi = 20ULL << 32;
		while (lo + 1 < hi) {
			uint64_t m = (lo + hi) / 2, q = m >> 16;

			if (q * q * q <= (uint64_t)p << 48 ? m * 1.0 * m * m <= p * 0x1p96 : 0)
				lo = m;
			else
				hi = m;
		}
		k[n] = lo;
		if (n < 8) {
			lo = 0, hi = 5ULL << 32;
			while (lo + 1 < hi) {
				uint64_t m = (lo + hi) / 2;

				if ((double)m * m <= p * 0x1p64)
					lo = m;
				else
					hi = m;
			}
			h0[n] = lo;
		}
		n++;
	}
}

static void block(struct sha *s)
{
	uint32_t w[64], v[8], *b = v;

	for (int i = 0; i < 16; i++)
		w[i] = s->block[4 * i] << 24 | s->block[4 * i + 1] << 16 | s->block[4 * i + 2] << 8 | s->block[4 * i + 3];
	for (int i = 16; i < 64; i++) {
		uint32_t x = w[i - 15], y = w[i - 2];

		w[i] = w[i - 16] + (ror(x, 7) ^ ror(x, 18) ^ x >> 3) + w[i - 7] + (ror(y, 17) ^ ror(y, 19) ^ y >> 10);
	}
	memcpy(v, s->h, sizeof v);
	for (int i = 0; i < 64; i++) {
		uint32_t t1 = b[7] + (ror(b[4], 6) ^ ror(b[4], 11) ^ ror(b[4], 25)) + ((b[4] & b[5]) ^ (~b[4] & b[6])) + k[i] + w[i];
		uint32_t t2 = (ror(*b, 2) ^ ror(*b, 13) ^ ror(*b, 22)) + ((b[0] & b[1]) ^ (b[0] & b[2]) ^ (b[1] & b[2]));

		memmove(b + 1, b, 7 * sizeof *b);
		b[4] += t1;
		b[0] = t1 + t2;
	}
	for (int i = 0; i < 8; i++)
		s->h[i] += v[i];
}

static void init(struct sha *s) { memcpy(s->h, h0, sizeof s->h); s->length = 0; }

static void update(struct sha *s, const void *data, size_t n)
{
	for (const uint8_t *p = data; n--; p++) {
		s->block[s->length++ % 64] = *p;
		if (s->length % 64 == 0)
			block(s);
	}
}

static void final(struct sha *s, uint8_t out[32])
{
	uint64_t bits = s->length * 8;
	uint8_t length[8];

	for (int i = 0; i < 8; i++)
		length[i] = bits >> (56 - 8 * i);
	update(s, "\x80", 1);
	while (s->length % 64 != 56)
		update(s, "", 1);
	update(s, length, 8);
	for (int i = 0; i < 32; i++)
		out[i] = s->h[i / 4] >> (24 - i % 4 * 8);
}

static void show(const uint8_t d[32])
{
	for (int i = 0; i < 32; i++)
		printf("%02x", d[i]);
	printf("\n");
}

static void hmac(const char *key, const char *text, uint8_t out[32])
{
	uint8_t pad[64] = {0};
	struct sha s;

	strcpy((char *)pad, key);
	for (int i = 0; i < 64; i++)
		pad[i] ^= 0x36;
	init(&s), update(&s, pad, 64), update(&s, text, strlen(text)), final(&s, out);
	for (int i = 0; i < 64; i++)
		pad[i] ^= 0x36 ^ 0x5c;
	init(&s), update(&s, pad, 64), update(&s, out, 32), final(&s, out);
}

int main(void)
{
	static const char *const texts[] = {"", "abc", "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"};
	uint8_t d[32], first[32];
	struct sha s;
	char a[1000];
	int same = 0;

	constants();
	printf("%08x %08x %08x\n", k[0], k[63], h0[7]); // expect: 428a2f98 c67178f2 5be0cd19
	for (int i = 0; i < 3; i++) {
		init(&s), update(&s, texts[i], strlen(texts[i])), final(&s, d);
		show(d);
		// expect: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
		// expect: ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
		// expect: 248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1
	}
	memset(a, 'a', sizeof a);
	for (size_t piece = 1; piece < 8; piece++) {
		init(&s);
		for (size_t at = 0; at < 300; at += piece)
			update(&s, a, at + piece > 300 ? 300 - at : piece);
		final(&s, piece == 1 ? first : d);
		same += piece > 1 && !memcmp(first, d, 32);
	}
	printf("%d\n", same);                   // expect: 6
	hmac("Jefe", "what do ya want for nothing?", d);
	show(d);                                // expect: 5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843
	return 0;
}
