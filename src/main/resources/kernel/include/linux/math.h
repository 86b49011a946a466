#ifndef _LINUX_MATH_H
#define _LINUX_MATH_H
#include <linux/types.h>

#define __round_mask(x, y) ((typeof(x))((y) - 1))
#define round_up(x, y) ((((x) - 1) | __round_mask(x, y)) + 1)
#define round_down(x, y) ((x) & ~__round_mask(x, y))
#define DIV_ROUND_UP(n, d) (((n) + (d) - 1) / (d))
#define DIV_ROUND_UP_ULL(n, d) DIV_ROUND_UP((unsigned long long)(n), (d))
#define DIV_ROUND_DOWN_ULL(n, d) ((unsigned long long)(n) / (d))
#define roundup(x, y) ({ typeof(y) __y = (y); (((x) + (__y - 1)) / __y) * __y; })
#define rounddown(x, y) ({ typeof(x) __x = (x); __x - (__x % (y)); })
#define DIV_ROUND_CLOSEST(x, divisor) ({ \
	typeof(x) __x = (x); typeof(divisor) __d = (divisor); \
	(((typeof(x))-1) > 0 || ((typeof(divisor))-1) > 0 || ((__x > 0) == (__d > 0))) \
		? ((__x + (__d / 2)) / __d) : ((__x - (__d / 2)) / __d); })
#define DIV_ROUND_UP_POW2(n, d) ((n) / (d) + !!((n) & ((d) - 1)))
#define DIV_ROUND_UP_SECTOR_T(ll, d) DIV_ROUND_UP_ULL(ll, d)
#define DIV_ROUND_CLOSEST_ULL(x, divisor) \
	({ unsigned long long __half = (divisor) / 2; ((unsigned long long)(x) + __half) / (unsigned int)(divisor); })
#define sector_div(a, b) ({ unsigned int __part = (a) % (b); (a) /= (b); __part; })
#define abs_diff(a, b) ({ typeof(a) __one = (a); typeof(b) __other = (b); (void)(&__one == &__other); \
	__one > __other ? __one - __other : __other - __one; })
static inline u32 reciprocal_scale(u32 val, u32 ep_ro) { return (u64)val * ep_ro >> 32; }
struct u8_fract { __u8 numerator, denominator; };
struct s8_fract { __s8 numerator, denominator; };
struct u16_fract { __u16 numerator, denominator; };
struct s16_fract { __s16 numerator, denominator; };
struct u32_fract { __u32 numerator, denominator; };
struct s32_fract { __s32 numerator, denominator; };
static inline u64 int_pow(u64 base, unsigned int exp)
{
	u64 result = 1;

	for (; exp; exp >>= 1, base *= base)
		if (exp & 1)
			result *= base;
	return result;
}
#define abs(x) ({ typeof(x) __x = (x); __x < 0 ? -__x : __x; })
#define mult_frac(x, n, d) ({ \
	typeof(x) __q = (x) / (d), __r = (x) % (d); __q * (n) + __r * (n) / (d); })

static inline unsigned long int_sqrt(unsigned long x)
{
	unsigned long low = 0, high = x < 4294967295UL ? x : 4294967295UL, mid;

	while (low < high) {
		mid = low + (high - low + 1) / 2;
		if (mid <= x / mid)
			low = mid;
		else
			high = mid - 1;
	}
	return low;
}
#define int_sqrt64(x) ((u32)int_sqrt(x))

#endif
