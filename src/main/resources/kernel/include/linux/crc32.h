#ifndef _LINUX_CRC32_H
#define _LINUX_CRC32_H
#include <linux/types.h>
#include <linux/bitrev.h>

static inline u32 __mmaplab_crc32_le(u32 crc, const unsigned char *p, size_t len, u32 poly)
{
	int i;

	while (len--)
		for (crc ^= *p++, i = 0; i < 8; i++)
			crc = crc >> 1 ^ (crc & 1 ? poly : 0);
	return crc;
}
static inline u32 crc32_le(u32 crc, unsigned char const *p, size_t len) { return __mmaplab_crc32_le(crc, p, len, 0xedb88320); }
static inline u32 __crc32c_le(u32 crc, unsigned char const *p, size_t len) { return __mmaplab_crc32_le(crc, p, len, 0x82f63b78); }
static inline u32 crc32_be(u32 crc, unsigned char const *p, size_t len)
{
	int i;

	while (len--)
		for (crc ^= (u32)*p++ << 24, i = 0; i < 8; i++)
			crc = crc << 1 ^ (crc >> 31 ? 0x04c11db7 : 0);
	return crc;
}
#define crc32(seed, data, length) crc32_le(seed, (unsigned char const *)(data), length)
#define ether_crc_le(length, data) crc32_le(~0, data, length)
#define ether_crc(length, data) bitrev32(crc32_le(~0, data, length))

#endif
