#ifndef _LINUX_CRC_CCITT_H
#define _LINUX_CRC_CCITT_H
#include <linux/types.h>

static inline u16 crc_ccitt_byte(u16 crc, const u8 c)
{
	int i;

	for (crc ^= c, i = 0; i < 8; i++)
		crc = crc >> 1 ^ (crc & 1 ? 0x8408 : 0);
	return crc;
}
static inline u16 crc_ccitt(u16 crc, const u8 *buffer, size_t len)
{
	while (len--)
		crc = crc_ccitt_byte(crc, *buffer++);
	return crc;
}

#endif
