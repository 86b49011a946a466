#ifndef _LINUX_BITFIELD_H
#define _LINUX_BITFIELD_H
#include <linux/build_bug.h>
#include <linux/types.h>
#include <asm/byteorder.h>

#define __bf_shf(x) (__builtin_ffsll(x) - 1)
/* Constant, not 0, one run of bits, and with room for a constant value. */
#define __MMAPLAB_FIELD_CHECK(mask, val, what) ({ \
	static_assert(__builtin_constant_p(mask), what ": mask is not constant"); \
	static_assert(__builtin_choose_expr(__builtin_constant_p(mask), mask, 1) != 0, what ": mask is zero"); \
	static_assert(!(__builtin_choose_expr(__builtin_constant_p(val), (unsigned long long)(val), 0) & \
			~((unsigned long long)(mask) >> __bf_shf(mask))), what ": value too large for the field"); \
	static_assert(((((unsigned long long)(mask) >> __bf_shf(mask)) + 1) & \
		       ((unsigned long long)(mask) >> __bf_shf(mask))) == 0, what ": mask is not one run of bits"); })
#define FIELD_MAX(_mask) \
	({ __MMAPLAB_FIELD_CHECK(_mask, 0ULL, "FIELD_MAX"); (typeof(_mask))((_mask) >> __bf_shf(_mask)); })
#define FIELD_FIT(_mask, _val) \
	({ __MMAPLAB_FIELD_CHECK(_mask, 0ULL, "FIELD_FIT"); !((((typeof(_mask))(_val)) << __bf_shf(_mask)) & ~(_mask)); })
#define FIELD_PREP(_mask, _val) ({ __MMAPLAB_FIELD_CHECK(_mask, _val, "FIELD_PREP"); \
	((typeof(_mask))(_val) << __bf_shf(_mask)) & (_mask); })
#define FIELD_GET(_mask, _reg) \
	({ __MMAPLAB_FIELD_CHECK(_mask, 0ULL, "FIELD_GET"); (typeof(_mask))(((_reg) & (_mask)) >> __bf_shf(_mask)); })
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060200
/* Usable where only a constant expression is. */
#define FIELD_PREP_CONST(_mask, _val) (BUILD_BUG_ON_ZERO((_mask) == 0) + \
	BUILD_BUG_ON_ZERO(~((_mask) >> __bf_shf(_mask)) & (_val)) + (((typeof(_mask))(_val) << __bf_shf(_mask)) & (_mask)))
#endif

#define __MMAPLAB_FIELDS(type, base, to, from) \
static inline base type##_field_mask_max(base field) { return field / (field & -field); } \
static inline __##type type##_encode_bits(base v, base field) { return to((v & type##_field_mask_max(field)) * (field & -field)); } \
static inline __##type type##_replace_bits(__##type old, base val, base field) \
{ \
	return (old & ~to(field)) | type##_encode_bits(val, field); \
} \
static inline void type##p_replace_bits(__##type *p, base val, base field) \
{ \
	*p = (*p & ~to(field)) | type##_encode_bits(val, field); \
} \
static inline base type##_get_bits(__##type v, base field) { return (from(v) & field) / (field & -field); }
#define __MMAPLAB_AS_IS(x) (x)
__MMAPLAB_FIELDS(u8, u8, __MMAPLAB_AS_IS, __MMAPLAB_AS_IS)
__MMAPLAB_FIELDS(u16, u16, __MMAPLAB_AS_IS, __MMAPLAB_AS_IS)
__MMAPLAB_FIELDS(u32, u32, __MMAPLAB_AS_IS, __MMAPLAB_AS_IS)
__MMAPLAB_FIELDS(u64, u64, __MMAPLAB_AS_IS, __MMAPLAB_AS_IS)
__MMAPLAB_FIELDS(le16, u16, cpu_to_le16, le16_to_cpu)
__MMAPLAB_FIELDS(le32, u32, cpu_to_le32, le32_to_cpu)
__MMAPLAB_FIELDS(le64, u64, cpu_to_le64, le64_to_cpu)
__MMAPLAB_FIELDS(be16, u16, cpu_to_be16, be16_to_cpu)
__MMAPLAB_FIELDS(be32, u32, cpu_to_be32, be32_to_cpu)
__MMAPLAB_FIELDS(be64, u64, cpu_to_be64, be64_to_cpu)

#endif
