#ifndef _LINUX_HEX_H
#define _LINUX_HEX_H
#include <linux/types.h>
#include <linux/errno.h>

#define hex_asc_lo(x) ("0123456789abcdef"[(x) & 0x0f])
#define hex_asc_hi(x) ("0123456789abcdef"[((x) & 0xf0) >> 4])
#define hex_asc_upper_lo(x) ("0123456789ABCDEF"[(x) & 0x0f])
#define hex_asc_upper_hi(x) ("0123456789ABCDEF"[((x) & 0xf0) >> 4])
static inline char *hex_byte_pack(char *buf, u8 byte)
{
	*buf++ = hex_asc_hi(byte);
	*buf++ = hex_asc_lo(byte);
	return buf;
}
static inline char *hex_byte_pack_upper(char *buf, u8 byte)
{
	*buf++ = hex_asc_upper_hi(byte);
	*buf++ = hex_asc_upper_lo(byte);
	return buf;
}
int hex_to_bin(unsigned char ch);
static inline int __must_check hex2bin(u8 *dst, const char *src, size_t count)
{
	while (count--) {
		int hi = hex_to_bin(*src++), lo;

		if (hi < 0)
			return -EINVAL;
		lo = hex_to_bin(*src++);
		if (lo < 0)
			return -EINVAL;
		*dst++ = hi << 4 | lo;
	}
	return 0;
}
static inline char *bin2hex(char *dst, const void *src, size_t count)
{
	const unsigned char *from = src;

	while (count--)
		dst = hex_byte_pack(dst, *from++);
	return dst;
}
static inline bool mac_pton(const char *s, u8 *mac)
{
	int i;

	for (i = 0; i < 6; i++)
		if (hex_to_bin(s[i * 3]) < 0 || hex_to_bin(s[i * 3 + 1]) < 0 || (i < 5 && s[i * 3 + 2] != ':'))
			return false;
	for (i = 0; i < 6; i++)
		mac[i] = hex_to_bin(s[i * 3]) << 4 | hex_to_bin(s[i * 3 + 1]);
	return true;
}

#endif
