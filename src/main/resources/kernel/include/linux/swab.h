#ifndef _LINUX_SWAB_H
#define _LINUX_SWAB_H
#include <linux/types.h>

#define swab16(x) __builtin_bswap16((__u16)(x))
#define swab32(x) __builtin_bswap32((__u32)(x))
#define swab64(x) ((__u64)__builtin_bswap64((__u64)(x)))
#define swab(x) __builtin_bswap64(x)
#define __swab16 swab16
#define __swab32 swab32
#define __swab64 swab64
#define swahw32(x) ((__u32)((__u32)(x) << 16 | (__u32)(x) >> 16))
#define swahb32(x) ((__u32)(((__u32)(x) & 0x00ff00ffU) << 8 | ((__u32)(x) & 0xff00ff00U) >> 8))
static inline __u16 swab16p(const __u16 *p) { return swab16(*p); }
static inline __u32 swab32p(const __u32 *p) { return swab32(*p); }
static inline __u64 swab64p(const __u64 *p) { return swab64(*p); }
static inline __u32 swahw32p(const __u32 *p) { return swahw32(*p); }
static inline __u32 swahb32p(const __u32 *p) { return swahb32(*p); }
static inline void swab16s(__u16 *p) { *p = swab16(*p); }
static inline void swab32s(__u32 *p) { *p = swab32(*p); }
static inline void swab64s(__u64 *p) { *p = swab64(*p); }
static inline void swahw32s(__u32 *p) { *p = swahw32(*p); }
static inline void swahb32s(__u32 *p) { *p = swahb32(*p); }
static inline void swab16_array(u16 *buf, unsigned int words)
{
	while (words--)
		swab16s(buf++);
}
static inline void swab32_array(u32 *buf, unsigned int words)
{
	while (words--)
		swab32s(buf++);
}
static inline void swab64_array(u64 *buf, unsigned int words)
{
	while (words--)
		swab64s(buf++);
}

#endif
