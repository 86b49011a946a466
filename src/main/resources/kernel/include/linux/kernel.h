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
#define trace_printk(fmt, ...) no_printk(fmt, ##__VA_ARGS__)
int hex_to_bin(unsigned char ch);
static inline char *hex_byte_pack(char *buf, u8 byte)
{
	*buf++ = "0123456789abcdef"[byte >> 4];
	*buf++ = "0123456789abcdef"[byte & 15];
	return buf;
}
enum system_states { SYSTEM_BOOTING, SYSTEM_SCHEDULING, SYSTEM_RUNNING, SYSTEM_HALT, SYSTEM_POWER_OFF, SYSTEM_RESTART };
#define system_state SYSTEM_RUNNING

#endif
