// The bytes of strings are chars: above 0x7f they are negative until made unsigned.
#include <stdio.h>
#include <ctype.h>
#include <string.h>

static unsigned hash(const char *s)
{
	unsigned h = 5381;

	while (*s)
		h = h * 33 ^ (unsigned char) *s++;
	return h;
}

static int signed_hash(const char *s)
{
	int h = 0;

	for (; *s; s++)
		h = (h << 5) - h + *s & 0xffff;
	return h;
}

int main(void)
{
	const char *s = "h\xc3\xa9llo";
	int counts[256] = { 0 };

	printf("%d %d\n", s[1], (unsigned char) s[1]); // expect: -61 195
	printf("%x %x\n", s[2], s[2] & 0xff); // expect: ffffffa9 a9
	printf("%u %d\n", hash(s), signed_hash(s)); // expect: 1777795400 32129
	for (const char *p = s; *p; p++)
		counts[(unsigned char) *p]++;
	printf("%d %d\n", counts['l'], counts[0xc3]); // expect: 2 1
	printf("%d\n", (s[1] << 8 | s[2]) < 0); // expect: 1
	printf("%x\n", (unsigned char) s[1] << 8 | (unsigned char) s[2]); // expect: c3a9
	printf("%d\n", strcmp("\x80", "\x7f") > 0); // expect: 1
	printf("%d\n", '\x80' > '\x7f'); // expect: 0
	printf("%d\n", isalpha((unsigned char) s[0]) != 0); // expect: 1
	return 0;
}
