#ifndef _LINUX_KERNEL_H
#define _LINUX_KERNEL_H
#include <linux/stdarg.h>
#include <linux/align.h>
#include <linux/array_size.h>
#include <linux/limits.h>
#include <linux/linkage.h>
#include <linux/stddef.h>
#include <linux/types.h>
#include <linux/compiler.h>
#include <linux/container_of.h>
#include <linux/bitops.h>
#include <linux/kstrtox.h>
#include <linux/log2.h>
#include <linux/math.h>
#include <linux/minmax.h>
#include <linux/typecheck.h>
#include <linux/panic.h>
#include <linux/printk.h>
#include <linux/build_bug.h>
#include <linux/sprintf.h>
#include <linux/hex.h>
#include <asm/byteorder.h>

#define STACK_MAGIC 0xdeadbeef
#define upper_32_bits(n) ((u32)(((n) >> 16) >> 16))
#define lower_32_bits(n) ((u32)((n) & 0xffffffff))
#define upper_16_bits(n) ((u16)((n) >> 16))
#define lower_16_bits(n) ((u16)((n) & 0xffff))
#define might_sleep() (void)0
#define might_fault() (void)0
#define cond_resched() 0
#define u64_to_user_ptr(x) ((void __user *)(uintptr_t)(x))
#define REPEAT_BYTE(x) ((~0ul / 0xff) * (x))
#define VERIFY_OCTAL_PERMISSIONS(perms) (perms)
#define might_sleep_if(cond) ((void)(cond))
#define might_resched() (void)0
#define cant_sleep() (void)0
#define cant_migrate() (void)0
#define non_block_start() (void)0
#define non_block_end() (void)0
#define sched_annotate_sleep() (void)0
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060200
#define PTR_IF(cond, ptr) ((cond) ? (ptr) : NULL)
#endif
#define READ 0
#define WRITE 1
#define __CONCAT(a, b) a##b
#define CONCATENATE(a, b) __CONCAT(a, b)
#define __COUNT_ARGS(_0, _1, _2, _3, _4, _5, _6, _7, _8, _9, _10, _11, _12, n, X...) n
#define COUNT_ARGS(X...) __COUNT_ARGS(, ##X, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0)
#define trace_puts(str) ((void)(str), 0)
#define tracing_on() (void)0
#define tracing_off() (void)0
#define trace_printk(fmt, ...) no_printk(fmt, ##__VA_ARGS__)
enum system_states { SYSTEM_BOOTING, SYSTEM_SCHEDULING, SYSTEM_RUNNING, SYSTEM_HALT, SYSTEM_POWER_OFF, SYSTEM_RESTART };
#define system_state SYSTEM_RUNNING

#endif
