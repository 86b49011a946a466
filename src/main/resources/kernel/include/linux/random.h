#ifndef _LINUX_RANDOM_H
#define _LINUX_RANDOM_H
#include <linux/bug.h>
#include <linux/kernel.h>
#include <linux/list.h>
void get_random_bytes(void *buf, size_t len);
u32 get_random_u32(void);
u64 get_random_u64(void);
static inline u32 get_random_u32_below(u32 ceil) { return ((u64)get_random_u32() * ceil) >> 32; }
#define get_random_u8() ((u8)get_random_u32())
#define get_random_u16() ((u16)get_random_u32())
#define get_random_int() get_random_u32()
#define get_random_long() ((unsigned long)get_random_u64())
#if MMAPLAB_LINUX_VERSION_CODE < 0x060200
#define prandom_u32() get_random_u32()
#define prandom_u32_max(ceil) get_random_u32_below(ceil)
#endif
#define get_random_u32_inclusive(floor, ceil) ((floor) + get_random_u32_below((ceil) - (floor) + 1))
#endif
