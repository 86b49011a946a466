#ifndef __LINUX_OVERFLOW_H
#define __LINUX_OVERFLOW_H
#include <linux/compiler.h>
#include <linux/limits.h>
#include <linux/types.h>

#define is_signed_type(type) (((type)(-1)) < (__force type)1)
#define is_unsigned_type(type) (!is_signed_type(type))
#define __type_half_max(type) ((type)1 << (8 * sizeof(type) - 1 - is_signed_type(type)))
#define type_max(T) ((typeof(T))((__type_half_max(typeof(T)) - 1) + __type_half_max(typeof(T))))
#define type_min(T) ((typeof(T))((typeof(T))-type_max(T) - (typeof(T))1))
#define is_non_negative(a) ((a) > 0 || (a) == 0)
#define is_negative(a) (!(is_non_negative(a)))

static inline bool __must_check __must_check_overflow(bool overflow) { return unlikely(overflow); }
#define check_add_overflow(a, b, d) __must_check_overflow(__builtin_add_overflow(a, b, d))
#define check_sub_overflow(a, b, d) __must_check_overflow(__builtin_sub_overflow(a, b, d))
#define check_mul_overflow(a, b, d) __must_check_overflow(__builtin_mul_overflow(a, b, d))
#define check_shl_overflow(a, s, d) __must_check_overflow(({ typeof(a) __what = (a); typeof(s) __by = (s); \
	typeof(d) __into = (d); u64 __full = __what; \
	unsigned int __shift = is_non_negative(__by) && __by < 8 * sizeof(*__into) ? __by : 0; \
	*__into = __full << __shift; \
	__shift != __by || is_negative(*__into) || is_negative(__what) || (*__into >> __shift) != __what; }))
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060900
#define wrapping_add(type, a, b) ({ type __result; __builtin_add_overflow(a, b, &__result); __result; })
#define wrapping_sub(type, a, b) ({ type __result; __builtin_sub_overflow(a, b, &__result); __result; })
#define wrapping_mul(type, a, b) ({ type __result; __builtin_mul_overflow(a, b, &__result); __result; })
#define wrapping_assign_add(var, offset) ({ typeof(var) *__var = &(var); *__var = wrapping_add(typeof(var), *__var, offset); })
#define wrapping_assign_sub(var, offset) ({ typeof(var) *__var = &(var); *__var = wrapping_sub(typeof(var), *__var, offset); })
#define DEFINE_RAW_FLEX(type, name, member, count) \
	union { u8 bytes[sizeof(type) + (count) * sizeof(((type *)0)->member[0])]; type obj; } name##_u = { .bytes = { 0 } }; \
	type *name = (type *)&name##_u
#define DEFINE_FLEX(TYPE, NAME, MEMBER, COUNTER, COUNT) DEFINE_RAW_FLEX(TYPE, NAME, MEMBER, COUNT); NAME->COUNTER = COUNT
#endif
#define overflows_type(n, T) ({ typeof(T) __fits; __builtin_add_overflow(n, 0, &__fits); })
#define castable_to_type(n, T) (!overflows_type(n, T))

static inline size_t __must_check size_mul(size_t factor1, size_t factor2)
{
	size_t bytes;

	return __builtin_mul_overflow(factor1, factor2, &bytes) ? SIZE_MAX : bytes;
}
static inline size_t __must_check size_add(size_t addend1, size_t addend2)
{
	size_t bytes;

	return __builtin_add_overflow(addend1, addend2, &bytes) ? SIZE_MAX : bytes;
}
/* What overflowed before stays so. */
static inline size_t __must_check size_sub(size_t minuend, size_t subtrahend)
{
	return minuend == SIZE_MAX || subtrahend == SIZE_MAX || subtrahend > minuend ? SIZE_MAX : minuend - subtrahend;
}
#define array_size(a, b) size_mul(a, b)
#define array3_size(a, b, c) size_mul(size_mul(a, b), c)
#define flex_array_size(p, member, count) size_mul(count, sizeof(*(p)->member))
#define struct_size(p, member, count) size_add(sizeof(*(p)), flex_array_size(p, member, count))
#define struct_size_t(type, member, count) struct_size((type *)NULL, member, count)

#endif
