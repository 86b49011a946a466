#ifndef _LINUX_MINMAX_H
#define _LINUX_MINMAX_H
#include <linux/types.h>

#include <linux/build_bug.h>
/* Both sides must have the same sign after promotion, but for a constant that is not negative. */
#define __mmaplab_is_signed(x) ((typeof((x) + 0))-1 < (typeof((x) + 0))1)
#define __mmaplab_is_noneg(x) (__builtin_choose_expr(__builtin_constant_p(x) && __mmaplab_is_signed(x), x, -1) >= 0)
#define __mmaplab_types_ok(x, y) \
	(__mmaplab_is_signed(x) == __mmaplab_is_signed(y) || __mmaplab_is_noneg(x) || __mmaplab_is_noneg(y))
#define __mmaplab_compare(name, op, x, y) ({ \
	static_assert(__mmaplab_types_ok(x, y), name "(" #x ", " #y ") signedness error"); \
	typeof(x) __x = (x); typeof(y) __y = (y); __x op __y ? __x : __y; })
#define min(x, y) __mmaplab_compare("min", <, x, y)
#define max(x, y) __mmaplab_compare("max", >, x, y)
#define umin(x, y) min((x) + 0ULL, (y) + 0ULL)
#define umax(x, y) max((x) + 0ULL, (y) + 0ULL)
#define min3(x, y, z) min((typeof(x))min(x, y), z)
#define max3(x, y, z) max((typeof(x))max(x, y), z)
#define MIN(a, b) ((a) < (b) ? (a) : (b))
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define MIN_T(type, a, b) ((type)(a) < (type)(b) ? (type)(a) : (type)(b))
#define MAX_T(type, a, b) ((type)(a) > (type)(b) ? (type)(a) : (type)(b))
#define min_array(array, len) __mmaplab_array_end(array, len, min)
#define max_array(array, len) __mmaplab_array_end(array, len, max)
#define __mmaplab_array_end(array, len, end) ({ typeof(&(array)[0]) __of = (array); size_t __left = (len); \
	typeof(__of[0] + 0) __found = __of[--__left]; \
	while (__left--) __found = end(__found, __of[__left]); \
	__found; })
#define in_range64(val, start, len) ((u64)(val) - (u64)(start) < (u64)(len))
#define in_range32(val, start, len) ((u32)((u32)(val) - (u32)(start)) < (u32)(len))
#define in_range(val, start, len) ((sizeof(start) | sizeof(len) | sizeof(val)) <= sizeof(u32) ? \
	in_range32(val, start, len) : in_range64(val, start, len))
#define min_t(type, x, y) ({ type __tx = (x), __ty = (y); __tx < __ty ? __tx : __ty; })
#define max_t(type, x, y) ({ type __tx = (x), __ty = (y); __tx > __ty ? __tx : __ty; })
#define min_not_zero(x, y) ({ typeof(x) __nx = (x); typeof(y) __ny = (y); \
	__nx == 0 ? __ny : __ny == 0 ? __nx : min(__nx, __ny); })
#define clamp(val, lo, hi) ({ \
	static_assert(__mmaplab_types_ok(val, lo), "clamp() 'lo' signedness error"); \
	static_assert(__mmaplab_types_ok(val, hi), "clamp() 'hi' signedness error"); \
	typeof(val) __val = (val); typeof(lo) __lo = (lo); typeof(hi) __hi = (hi); \
	static_assert(__builtin_choose_expr(__builtin_constant_p((lo) > (hi)), (lo) <= (hi), 1), \
		      "clamp() low limit " #lo " greater than high limit " #hi); \
	__val >= __hi ? __hi : __val <= __lo ? __lo : __val; })
#define clamp_t(type, val, lo, hi) min_t(type, max_t(type, val, lo), hi)
#define clamp_val(val, lo, hi) clamp_t(typeof(val), val, lo, hi)
#define swap(a, b) do { typeof(a) __tmp = (a); (a) = (b); (b) = __tmp; } while (0)

#endif
