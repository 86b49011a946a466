// LZ77 with a hash chain: text and runs shrink, noise does not, everything comes back.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WINDOW 4096
#define HASH(p) (((p)[0] * 251u ^ (p)[1] * 7919u ^ (p)[2] * 104729u) % 1024)

static size_t compress(const uint8_t *in, size_t n, uint8_t *out)
{
	static int head[1024], chain[65536];
	size_t o = 0, flags_at = 0;
	int bit = 8;

	memset(head, -1, sizeof head);
	for (size_t i = 0; i < n;) {
		int best = 0, where = 0;

		if (bit == 8) {
			flags_at = o++;
			out[flags_at] = bit = 0;
		}
		if (i + 3 <= n)
			for (int c = head[HASH(in + i)], tries = 0; c >= 0 && i - c < WINDOW && tries < 32; c = chain[c], tries++) {
				int l = 0;

				while (l < 18 && i + l < n && in[c + l] == in[i + l])
					l++;
				if (l > best)
					best = l, where = i - c;
			}
		if (best >= 3) {
			out[flags_at] |= 1 << bit;
			out[o++] = where;
			out[o++] = where >> 8 << 4 | (best - 3);
		} else {
			best = 1;
			out[o++] = in[i];
		}
		bit++;
		for (; best--; i++)
			if (i + 3 <= n) {
				unsigned h = HASH(in + i);

				chain[i] = head[h];
				head[h] = i;
			}
	}
	return o;
}

static size_t expand(const uint8_t *in, size_t n, uint8_t *out)
{
	size_t o = 0;

	for (size_t i = 0; i < n;) {
		uint8_t flags = in[i++];

		for (int b = 0; b < 8 && i < n; b++, flags >>= 1)
			if (flags & 1) {
				int where = in[i] | (in[i + 1] & 0xf0) << 4, l = (in[i + 1] & 15) + 3;

				for (i += 2; l--; o++)
					out[o] = out[o - where];
			} else {
				out[o++] = in[i++];
			}
	}
	return o;
}

static void try(const char *name, const void *data, size_t n)
{
	uint8_t *packed = malloc(n + n / 8 + 16), *back = malloc(n + 32);
	size_t p = compress(data, n, packed), b = expand(packed, p, back);

	printf("%s: %zu -> %zu, %s\n", name, n, p, b == n && !memcmp(back, data, n) ? "same" : "different");
	free(packed);
	free(back);
}

int main(void)
{
	char run[1000], noise[1000], text[1500];
	uint32_t seed = 1;

	memset(run, 'r', sizeof run);
	for (int i = 0; i < 1000; i++)
		noise[i] = (seed = seed * 69069 + 1) >> 24;
	for (int i = 0, n = 0; i < 1400; n++)
		i += sprintf(text + i, "line %d of the text; ", n);
	try("empty", "", 0);                    // expect: empty: 0 -> 0, same
	try("short", "ab", 2);                  // expect: short: 2 -> 3, same
	try("repeat", "abcabcabcabcabcabcabc", 21); // expect: repeat: 21 -> 6, same
	try("run", run, sizeof run);            // expect: run: 1000 -> 121, same
	try("noise", noise, sizeof noise);      // expect: noise: 1000 -> 1125, same
	try("text", text, strlen(text));        // expect: text: 1418 -> 310, same
	return 0;
}
