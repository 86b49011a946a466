// Base64, hexadecimal, URL and run-length encodings, there and back, with invalid input refused.
#include <ctype.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char alphabet[64] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

static char *encode(const void *data, size_t n)
{
	const uint8_t *in = data;
	char *out = malloc((n + 2) / 3 * 4 + 1), *p = out;

	for (; n >= 3; n -= 3, in += 3) {
		uint32_t v = in[0] << 16 | in[1] << 8 | in[2];

		for (int s = 18; s >= 0; s -= 6)
			*p++ = alphabet[v >> s & 63];
	}
	if (n) {
		uint32_t v = in[0] << 16 | (n > 1 ? in[1] << 8 : 0);

		*p++ = alphabet[v >> 18];
		*p++ = alphabet[v >> 12 & 63];
		*p++ = n > 1 ? alphabet[v >> 6 & 63] : '=';
		*p++ = '=';
	}
	*p = 0;
	return out;
}

static int decode(const char *s, uint8_t *out)
{
	static signed char value[256];
	int n = 0, bits = 0;
	uint32_t v = 0;

	if (!value['B'])
		for (int i = 0; i < 64; i++)
			value[(unsigned char)alphabet[i]] = i;
	if (strlen(s) % 4)
		return -1;
	for (; *s && *s != '='; s++) {
		if (!value[(unsigned char)*s] && *s != 'A')
			return -2;
		v = v << 6 | value[(unsigned char)*s];
		if ((bits += 6) >= 8)
			out[n++] = v >> (bits -= 8);
	}
	return n;
}

static void url(const char *s, char *out)
{
	for (; *s; s++)
		if (isalnum((unsigned char)*s) || strchr("-_.~", *s))
			*out++ = *s;
		else
			out += sprintf(out, "%%%02X", (unsigned char)*s);
	*out = 0;
}

static void unurl(const char *s, char *out)
{
	for (; (*out = *s); s++, out++)
		if (*s == '%') {
			char hex[3] = {s[1], s[2]};

			*out = strtol(hex, NULL, 16);
			s += 2;
		}
}

static int rle(const char *s, char *out)
{
	char *start = out;

	while (*s) {
		int n = strspn(s, (char[]){*s, 0});

		out += n > 1 ? sprintf(out, "%d%c", n, *s) : sprintf(out, "%c", *s);
		s += n;
	}
	return out - start;
}

int main(void)
{
	static const char *const texts[] = {"", "f", "fo", "foo", "foob", "fooba", "foobar", "\xff\xfe\x80"};
	uint8_t all[256], back[256];
	char buffer[256], again[256];

	for (int i = 0; i < 8; i++) {
		char *e = encode(texts[i], strlen(texts[i]));
		int n = decode(e, back);

		printf("[%s] %d %d\n", e, n, !memcmp(back, texts[i], n));
		// expect: [] 0 1
		// expect: [Zg==] 1 1
		// expect: [Zm8=] 2 1
		// expect: [Zm9v] 3 1
		// expect: [Zm9vYg==] 4 1
		// expect: [Zm9vYmE=] 5 1
		// expect: [Zm9vYmFy] 6 1
		// expect: [//6A] 3 1
		free(e);
	}
	for (int i = 0; i < 256; i++)
		all[i] = 255 - i;
	char *e = encode(all, 256);
	printf("%zu %.20s %d\n", strlen(e), e, decode(e, back) == 256 && !memcmp(all, back, 256));
	// expect: 344 //79/Pv6+fj39vX08/Lx 1
	free(e);
	printf("%d %d\n", decode("abc", back), decode("ab*=", back)); // expect: -1 -2
	url("a b/c?d=e&f=100%", buffer);
	unurl(buffer, again);
	printf("%s %s\n", buffer, again);       // expect: a%20b%2Fc%3Fd%3De%26f%3D100%25 a b/c?d=e&f=100%
	printf("%d %s\n", rle("aaaabbbcdddddddddddd", buffer), buffer); // expect: 8 4a3bc12d
	return 0;
}
