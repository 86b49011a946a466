// Encoding and decoding by masks and shifts of bytes, in unsigned char, char and int.
#include <stdio.h>

static int encode(unsigned c, char *to)
{
	if (c < 0x80)
		return *to = c, 1;
	if (c < 0x800) {
		*to++ = 0xc0 | c >> 6;
		*to = 0x80 | (c & 0x3f);
		return 2;
	}
	to[0] = 0xe0 | c >> 12;
	to[1] = 0x80 | (c >> 6 & 0x3f);
	to[2] = 0x80 | (c & 0x3f);
	return 3;
}

static int decode(const char *s, int *length)
{
	int c = *s & 0xff, n = c < 0x80 ? 1 : c < 0xe0 ? 2 : 3;

	*length = n;
	c &= 0xff >> (n == 1 ? 1 : n + 1);
	while (--n)
		c = c << 6 | (*++s & 0x3f);
	return c;
}

static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

static void base64(const char *s, int n)
{
	for (; n > 0; s += 3, n -= 3) {
		unsigned v = (unsigned char) s[0] << 16;

		if (n > 1)
			v |= (unsigned char) s[1] << 8;
		if (n > 2)
			v |= (unsigned char) s[2];
		printf("%c%c%c%c", digits[v >> 18], digits[v >> 12 & 63],
		       n > 1 ? digits[v >> 6 & 63] : '=', n > 2 ? digits[v & 63] : '=');
	}
	printf("\n");
}

int main(void)
{
	char buffer[4];
	unsigned points[] = { 'A', 0xe9, 0x20ac };

	for (int i = 0; i < 3; i++) {
		int n = encode(points[i], buffer), m;
		printf("%d %02x %x\n", n, (unsigned char) buffer[n - 1], decode(buffer, &m));
	}
	// expect: 1 41 41
	// expect: 2 a9 e9
	// expect: 3 ac 20ac
	base64("Many hands", 10); // expect: TWFueSBoYW5kcw==
	base64("\xff\x00\x80", 3); // expect: /wCA
	base64("ab", 2); // expect: YWI=
	return 0;
}
