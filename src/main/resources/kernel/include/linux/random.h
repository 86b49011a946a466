#ifndef _LINUX_RANDOM_H
#define _LINUX_RANDOM_H
#include <linux/bug.h>
#include <linux/kernel.h>
#include <linux/list.h>

void get_random_bytes(void *buf, size_t len);
u32 get_random_u32(void);
u64 get_random_u64(void);
#define get_random_u8() ((u8)get_random_u32())
#define get_random_u16() ((u16)get_random_u32())
#define get_random_int() get_random_u32()
#define get_random_long() ((unsigned long)get_random_u64())
static inline u32 get_random_u32_below(u32 ceil) { return ((u64)get_random_u32() * ceil) >> 32; }
static inline u32 get_random_u32_above(u32 floor) { return floor + 1 + get_random_u32_below(U32_MAX - floor); }
static inline u32 get_random_u32_inclusive(u32 floor, u32 ceil) { return floor + get_random_u32_below(ceil - floor + 1); }
#define rng_is_initialized() true
#define wait_for_random_bytes() 0
static inline int get_random_bytes_wait(void *buf, size_t nbytes)
{
	get_random_bytes(buf, nbytes);
	return 0;
}
#define add_device_randomness(buf, len) ((void)(buf))
#include <linux/prandom.h>

#endif
