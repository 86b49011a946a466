#ifndef _LINUX_MATH64_H
#define _LINUX_MATH64_H
#include <linux/types.h>
#include <linux/math.h>

static inline u64 div_u64_rem(u64 dividend, u32 divisor, u32 *remainder)
{
	*remainder = dividend % divisor;
	return dividend / divisor;
}
static inline u64 div64_u64_rem(u64 dividend, u64 divisor, u64 *remainder)
{
	*remainder = dividend % divisor;
	return dividend / divisor;
}
static inline u64 div64_u64(u64 dividend, u64 divisor) { return dividend / divisor; }
static inline s64 div64_s64(s64 dividend, s64 divisor) { return dividend / divisor; }
static inline u64 div_u64(u64 dividend, u32 divisor) { return dividend / divisor; }
static inline s64 div_s64(s64 dividend, s32 divisor) { return dividend / divisor; }
#define div64_ul(x, y) div64_u64((x), (y))
static inline s64 div_s64_rem(s64 dividend, s32 divisor, s32 *remainder)
{
	*remainder = dividend % divisor;
	return dividend / divisor;
}
static inline u32 iter_div_u64_rem(u64 dividend, u32 divisor, u64 *remainder) { return div64_u64_rem(dividend, divisor, remainder); }
#define div64_long(x, y) div64_s64((x), (y))
static inline u64 mul_u32_u32(u32 a, u32 b) { return (u64)a * b; }
static inline u64 mul_u64_u32_shr(u64 a, u32 mul, unsigned int shift) { return (u64)(((unsigned __int128)a * mul) >> shift); }
static inline u64 mul_u64_u64_shr(u64 a, u64 mul, unsigned int shift) { return (u64)(((unsigned __int128)a * mul) >> shift); }
static inline u64 mul_s64_u64_shr(s64 a, u64 b, unsigned int shift)
{
	u64 result = mul_u64_u64_shr(a < 0 ? -a : a, b, shift);

	return a < 0 ? -result : result;
}
static inline u64 mul_u64_u32_div(u64 a, u32 mul, u32 divisor) { return (u64)((unsigned __int128)a * mul / divisor); }
static inline u64 mul_u64_u64_div_u64(u64 a, u64 mul, u64 div) { return (u64)((unsigned __int128)a * mul / div); }
#define DIV64_U64_ROUND_UP(ll, d) ({ u64 __by = (d); div64_u64((ll) + __by - 1, __by); })
#define DIV_U64_ROUND_UP(ll, d) ({ u32 __by = (d); div_u64((ll) + __by - 1, __by); })
#define DIV64_U64_ROUND_CLOSEST(dividend, divisor) ({ u64 __by = (divisor); div64_u64((dividend) + __by / 2, __by); })
#define DIV_U64_ROUND_CLOSEST(dividend, divisor) ({ u32 __by = (divisor); div_u64((u64)(dividend) + __by / 2, __by); })
#define DIV_S64_ROUND_CLOSEST(dividend, divisor) ({ s64 __what = (dividend); s32 __by = (divisor); \
	(__what > 0) == (__by > 0) ? div_s64(__what + __by / 2, __by) : div_s64(__what - __by / 2, __by); })
static inline u64 roundup_u64(u64 x, u32 y) { return DIV_U64_ROUND_UP(x, y) * y; }
#define do_div(n, base) ({ u32 __base = (base), __rem = (u64)(n) % __base; (n) = (u64)(n) / __base; __rem; })

#endif
