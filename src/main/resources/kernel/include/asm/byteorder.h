#ifndef _ASM_X86_BYTEORDER_H
#define _ASM_X86_BYTEORDER_H
#include <linux/types.h>
#include <linux/swab.h>

#define __LITTLE_ENDIAN 1234
#define __LITTLE_ENDIAN_BITFIELD
#define cpu_to_le16(x) ((__le16)(u16)(x))
#define cpu_to_le32(x) ((__le32)(u32)(x))
#define cpu_to_le64(x) ((__le64)(u64)(x))
#define le16_to_cpu(x) ((u16)(__le16)(x))
#define le32_to_cpu(x) ((u32)(__le32)(x))
#define le64_to_cpu(x) ((u64)(__le64)(x))
#define cpu_to_be16(x) ((__be16)swab16(x))
#define cpu_to_be32(x) ((__be32)swab32(x))
#define cpu_to_be64(x) ((__be64)swab64(x))
#define be16_to_cpu(x) swab16((__u16)(x))
#define be32_to_cpu(x) swab32((__u32)(x))
#define be64_to_cpu(x) swab64((__u64)(x))
#define __cpu_to_le16 cpu_to_le16
#define __cpu_to_le32 cpu_to_le32
#define __cpu_to_le64 cpu_to_le64
#define __le16_to_cpu le16_to_cpu
#define __le32_to_cpu le32_to_cpu
#define __le64_to_cpu le64_to_cpu
#define __cpu_to_be16 cpu_to_be16
#define __cpu_to_be32 cpu_to_be32
#define __cpu_to_be64 cpu_to_be64
#define __be16_to_cpu be16_to_cpu
#define __be32_to_cpu be32_to_cpu
#define __be64_to_cpu be64_to_cpu
#define __constant_cpu_to_le32 cpu_to_le32
#define __constant_cpu_to_be32 cpu_to_be32
#define __constant_htons htons
#define __constant_htonl htonl

/* Of what a pointer leads to (p), in place (s), added to (add_cpu), of arrays. */
#define __MMAPLAB_ORDER(order, bits) \
static inline __##order##bits cpu_to_##order##bits##p(const u##bits *p) { return cpu_to_##order##bits(*p); } \
static inline u##bits order##bits##_to_cpup(const __##order##bits *p) { return order##bits##_to_cpu(*p); } \
static inline void cpu_to_##order##bits##s(u##bits *p) { *p = (u##bits)cpu_to_##order##bits(*p); } \
static inline void order##bits##_to_cpus(__##order##bits *p) { *p = (__##order##bits)order##bits##_to_cpu(*p); } \
static inline void order##bits##_add_cpu(__##order##bits *var, u##bits val) \
{ \
	*var = cpu_to_##order##bits(order##bits##_to_cpu(*var) + val); \
}
__MMAPLAB_ORDER(le, 16)
__MMAPLAB_ORDER(le, 32)
__MMAPLAB_ORDER(le, 64)
__MMAPLAB_ORDER(be, 16)
__MMAPLAB_ORDER(be, 32)
__MMAPLAB_ORDER(be, 64)
static inline void le32_to_cpu_array(u32 *buf, unsigned int words) { }
static inline void cpu_to_le32_array(u32 *buf, unsigned int words) { }
static inline void cpu_to_be32_array(__be32 *dst, const u32 *src, size_t len)
{
	size_t i;

	for (i = 0; i < len; i++)
		dst[i] = cpu_to_be32(src[i]);
}
static inline void be32_to_cpu_array(u32 *dst, const __be32 *src, size_t len)
{
	size_t i;

	for (i = 0; i < len; i++)
		dst[i] = be32_to_cpu(src[i]);
}

#define htons(x) cpu_to_be16(x)
#define ntohs(x) be16_to_cpu(x)
#define htonl(x) cpu_to_be32(x)
#define ntohl(x) be32_to_cpu(x)

#endif
