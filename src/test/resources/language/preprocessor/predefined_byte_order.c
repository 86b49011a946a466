// The byte order is known to #if and true of memory.
#include <stdio.h>
#include <string.h>

int main(void)
{
	unsigned value = 0x01020304;
	unsigned char bytes[4];

	memcpy(bytes, &value, sizeof bytes);
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	puts("little"); // expect: little
#elif __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	puts("big");
#endif
	printf("%d%d%d%d\n", bytes[0], bytes[1], bytes[2], bytes[3]); // expect: 4321
	printf("%d %d %d\n", __ORDER_LITTLE_ENDIAN__, __ORDER_BIG_ENDIAN__, __ORDER_PDP_ENDIAN__); // expect: 1234 4321 3412
	printf("%d\n", __FLOAT_WORD_ORDER__ == __BYTE_ORDER__); // expect: 1
	return 0;
}
