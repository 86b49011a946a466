#ifndef __CRC16_H
#define __CRC16_H
#include <linux/types.h>

static inline u16 crc16_byte(u16 crc, const u8 c)
{
	int i;

	for (crc ^= c, i = 0; i < 8; i++)
		crc = crc >> 1 ^ (crc & 1 ? 0xa001 : 0);
	return crc;
}
static inline u16 crc16(u16 crc, const u8 *buffer, size_t len)
{
	while (len--)
		crc = crc16_byte(crc, *buffer++);
	return crc;
}

#endif
