// Linear congruential, xorshift and multiply-with-carry generators depend on exact wrap-around.
#include <stdio.h>
#include <stdint.h>

static uint32_t lcg = 1;
static uint64_t state = 88172645463325252;
static unsigned short seed[3] = { 0x330e, 0xabcd, 0x1234 };

static int ansi(void)
{
	lcg = lcg * 1103515245 + 12345;
	return lcg / 65536 % 32768;
}

static uint64_t xorshift(void)
{
	state ^= state << 13;
	state ^= state >> 7;
	return state ^= state << 17;
}

static unsigned drand(void)
{
	unsigned long x = seed[0] | (unsigned) seed[1] << 16 | (unsigned long) seed[2] << 32;

	x = (x * 0x5deece66d + 0xb) & 0xffffffffffff;
	seed[0] = x;
	seed[1] = x >> 16;
	seed[2] = x >> 32;
	return x >> 17;
}

static unsigned char rc(unsigned char *s, int n)
{
	unsigned char i = 0, j = 0;

	while (n--) {
		unsigned char t = s[++i];
		j += t;
		s[i] = s[j];
		s[j] = t;
	}
	return s[(unsigned char) (s[i] + s[j])];
}

int main(void)
{
	unsigned char box[256];

	printf("%d %d\n", ansi(), ansi()); // expect: 5758 16838
	printf("%016lx\n", (unsigned long) xorshift()); // expect: 79690975fbde15b0
	printf("%016lx\n", (unsigned long) xorshift()); // expect: 2a337357ae2cc59b
	printf("%u %u\n", drand(), drand()); // expect: 1804928587 851401618
	for (int i = 0; i < 256; i++)
		box[i] = i * 167 + 13;
	printf("%d\n", rc(box, 1000)); // expect: 188
	return 0;
}
