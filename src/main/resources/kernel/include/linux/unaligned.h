#ifndef __LINUX_UNALIGNED_H
#define __LINUX_UNALIGNED_H
#include <asm/byteorder.h>
#include <linux/types.h>

#define __MMAPLAB_UNALIGNED(type, ptr) ((struct { type x; } __packed *)(ptr))
#define get_unaligned(ptr) (__MMAPLAB_UNALIGNED(typeof(*(ptr)), ptr)->x)
#define put_unaligned(val, ptr) do { __MMAPLAB_UNALIGNED(typeof(*(ptr)), ptr)->x = (val); } while (0)
/* Number of any number of bytes, in either order. */
static inline u64 __mmaplab_get_bytes(const u8 *p, int bytes, bool big)
{
	u64 value = 0;
	int i;

	for (i = 0; i < bytes; i++)
		value |= (u64)p[i] << 8 * (big ? bytes - 1 - i : i);
	return value;
}
static inline void __mmaplab_put_bytes(u8 *p, u64 value, int bytes, bool big)
{
	int i;

	for (i = 0; i < bytes; i++)
		p[i] = value >> 8 * (big ? bytes - 1 - i : i);
}
#define __MMAPLAB_UNALIGNED_BYTES(bits, type) \
static inline type get_unaligned_le##bits(const void *p) { return __mmaplab_get_bytes(p, bits / 8, false); } \
static inline type get_unaligned_be##bits(const void *p) { return __mmaplab_get_bytes(p, bits / 8, true); } \
static inline void put_unaligned_le##bits(const type val, void *p) { __mmaplab_put_bytes(p, val, bits / 8, false); } \
static inline void put_unaligned_be##bits(const type val, void *p) { __mmaplab_put_bytes(p, val, bits / 8, true); }
__MMAPLAB_UNALIGNED_BYTES(16, u16)
__MMAPLAB_UNALIGNED_BYTES(24, u32)
__MMAPLAB_UNALIGNED_BYTES(32, u32)
static inline u64 get_unaligned_be48(const void *p) { return __mmaplab_get_bytes(p, 6, true); }
static inline void put_unaligned_be48(const u64 val, void *p) { __mmaplab_put_bytes(p, val, 6, true); }
__MMAPLAB_UNALIGNED_BYTES(64, u64)

#endif
