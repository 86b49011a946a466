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

#endif
