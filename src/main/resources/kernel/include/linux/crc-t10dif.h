#ifndef _LINUX_CRC_T10DIF_H
#define _LINUX_CRC_T10DIF_H
#include <linux/types.h>

#define CRC_T10DIF_DIGEST_SIZE 2
#define CRC_T10DIF_BLOCK_SIZE 1
static inline __u16 crc_t10dif_update(__u16 crc, unsigned char const *buffer, size_t len)
{
	int i;

	while (len--)
		for (crc ^= *buffer++ << 8, i = 0; i < 8; i++)
			crc = crc << 1 ^ (crc & 0x8000 ? 0x8bb7 : 0);
	return crc;
}
static inline __u16 crc_t10dif(unsigned char const *buffer, size_t len) { return crc_t10dif_update(0, buffer, len); }

#endif
