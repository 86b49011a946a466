#ifndef _LINUX_TYPES_H
#define _LINUX_TYPES_H
#include <linux/stddef.h>

typedef signed char __s8, s8, int8_t;
typedef unsigned char __u8, u8, uint8_t, u_int8_t, u_char, unchar;
typedef short __s16, s16, int16_t;
typedef unsigned short __u16, u16, uint16_t, u_int16_t, u_short, ushort, __le16, __be16, __sum16, umode_t;
typedef int __s32, s32, int32_t, pid_t, __kernel_pid_t, clockid_t, timer_t, key_t, key_serial_t;
typedef unsigned int __u32, u32, uint32_t, u_int32_t, u_int, uint, __le32, __be32, __wsum;
typedef unsigned int gfp_t, slab_flags_t, fmode_t, uid_t, gid_t, qid_t, projid_t, __poll_t, __kernel_dev_t, dev_t;
typedef long long __s64, s64, int64_t, loff_t, time64_t, __kernel_time64_t;
typedef unsigned long long __u64, u64, uint64_t, u_int64_t, __le64, __be64;
typedef u64 sector_t, blkcnt_t, phys_addr_t, dma_addr_t, resource_size_t;
typedef unsigned long size_t, ulong, u_long, uintptr_t, pgoff_t, ino_t, irq_hw_number_t;
typedef long ssize_t, off_t, ptrdiff_t, intptr_t, clock_t, time_t, suseconds_t;
typedef unsigned long __kernel_size_t, __kernel_ulong_t;
typedef long __kernel_ssize_t, __kernel_long_t, __kernel_off_t;
typedef _Bool bool;
#define aligned_u64 __aligned_u64
#define __aligned_u64 __u64 __aligned(8)

typedef struct { int counter; } atomic_t;
typedef struct { s64 counter; } atomic64_t;
#define ATOMIC_INIT(i) { (i) }
#define ATOMIC64_INIT(i) { (i) }

struct list_head { struct list_head *next, *prev; };
struct hlist_node { struct hlist_node *next, **pprev; };
struct hlist_head { struct hlist_node *first; };
struct callback_head {
	struct callback_head *next;
	void (*func)(struct callback_head *head);
};
#define rcu_head callback_head
typedef void (*rcu_callback_t)(struct rcu_head *head);

#define BITS_PER_LONG 64
#define BITS_PER_BYTE 8
#define BITS_PER_TYPE(type) (sizeof(type) * BITS_PER_BYTE)
#define BITS_TO_LONGS(nr) (((nr) + BITS_PER_LONG - 1) / BITS_PER_LONG)
#define DECLARE_BITMAP(name, bits) unsigned long name[BITS_TO_LONGS(bits)]

#endif
