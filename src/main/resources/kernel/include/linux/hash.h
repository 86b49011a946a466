#ifndef _LINUX_HASH_H
#define _LINUX_HASH_H
#include <linux/types.h>
#include <linux/compiler.h>
#define GOLDEN_RATIO_32 0x61C88647
#define GOLDEN_RATIO_64 0x61C8864680B583EBull
#define GOLDEN_RATIO_PRIME GOLDEN_RATIO_64
#define __hash_32 __hash_32_generic
static inline u32 __hash_32_generic(u32 val) { return val * GOLDEN_RATIO_32; }
static inline u32 hash_32(u32 val, unsigned int bits) { return val * GOLDEN_RATIO_32 >> (32 - bits); }
static inline u32 hash_64(u64 val, unsigned int bits) { return val * GOLDEN_RATIO_64 >> (64 - bits); }
#define hash_long(val, bits) hash_64(val, bits)
static inline u32 hash_ptr(const void *ptr, unsigned int bits) { return hash_long((unsigned long)ptr, bits); }
static inline u32 hash32_ptr(const void *ptr) { return (u32)((unsigned long)ptr ^ (unsigned long)ptr >> 32); }
#define hash_64_generic hash_64
#endif
