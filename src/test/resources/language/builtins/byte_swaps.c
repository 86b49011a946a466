// bswap16, 32 and 64, of variables and constants, and the header functions built on them.
#include <byteswap.h>
#include <endian.h>
#include <stdint.h>
#include <stdio.h>

static uint32_t table[] = {__builtin_bswap32(1), __builtin_bswap16(0x1234)};

int main(void)
{
	volatile uint16_t s = 0xabcd;
	volatile uint32_t i = 0x11223344;
	volatile uint64_t l = 0x1122334455667788;
	short neg = 0x00ff;

	printf("%x %x\n", table[0], table[1]);  // expect: 1000000 3412
	printf("%x %x %llx\n", __builtin_bswap16(s), __builtin_bswap32(i), (unsigned long long)__builtin_bswap64(l));
	// expect: cdab 44332211 8877665544332211
	printf("%x\n", __builtin_bswap16(neg)); // expect: ff00
	printf("%d\n", (short)__builtin_bswap16(neg)); // expect: -256
	printf("%d\n", (int)__builtin_bswap32(0xff) < 0); // expect: 1
	printf("%x %x\n", bswap_16(s), bswap_32(i)); // expect: cdab 44332211
	printf("%x %x\n", htobe16(0x102), htobe32(0x1020304)); // expect: 201 4030201
	printf("%x %x\n", be16toh(htobe16(s)), be32toh(htobe32(i))); // expect: abcd 11223344
	printf("%x %x\n", htobe16(0x1234), htole16(0x1234)); // expect: 3412 1234
	printf("%llx %llx\n", (unsigned long long)be64toh(l), (unsigned long long)le64toh(l));
	// expect: 8877665544332211 1122334455667788
	printf("%d\n", *(char *)&(int){1} == 1 && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__);
	// expect: 1
	printf("%zu %zu\n", sizeof __builtin_bswap16(1), sizeof __builtin_bswap64(1)); // expect: 2 8
	return 0;
}
