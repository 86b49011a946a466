#ifndef _LINUX_LOG2_H
#define _LINUX_LOG2_H
#include <linux/types.h>
#include <linux/bitops.h>

static inline bool is_power_of_2(unsigned long n) { return n != 0 && (n & (n - 1)) == 0; }
static inline unsigned long __roundup_pow_of_two(unsigned long n) { return 1UL << fls64(n - 1); }
static inline unsigned long __rounddown_pow_of_two(unsigned long n) { return 1UL << (fls64(n) - 1); }
#define ilog2(n) (__builtin_constant_p(n) ? ((n) < 2 ? 0 : 63 - __builtin_clzll(n)) : fls64(n) - 1)
#define const_ilog2(n) ((n) < 2 ? 0 : 63 - __builtin_clzll(n))
#define __ilog2_u32(n) (fls(n) - 1)
#define __ilog2_u64(n) (fls64(n) - 1)
static inline int __order_base_2(unsigned long n) { return n > 1 ? (int)fls64(n - 1) : 0; }
static inline int __bits_per(unsigned long n)
{
	if (n < 2)
		return 1;
	return is_power_of_2(n) ? __order_base_2(n) + 1 : __order_base_2(n);
}
#define bits_per(n) __bits_per(n)
#define order_base_2(n) ((n) > 1 ? ilog2((n) - 1) + 1 : 0)
#define roundup_pow_of_two(n) ((n) == 1 ? 1 : __roundup_pow_of_two(n))
#define rounddown_pow_of_two(n) __rounddown_pow_of_two(n)

#endif
