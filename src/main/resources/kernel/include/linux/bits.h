#ifndef _LINUX_BITS_H
#define _LINUX_BITS_H
#include <linux/const.h>
#include <linux/types.h>
#define BIT(nr) (UL(1) << (nr))
#define BIT_ULL(nr) (ULL(1) << (nr))
#define BIT_MASK(nr) (UL(1) << ((nr) % BITS_PER_LONG))
#define BIT_WORD(nr) ((nr) / BITS_PER_LONG)
#define BIT_ULL_MASK(nr) (ULL(1) << ((nr) % 64))
#define BIT_ULL_WORD(nr) ((nr) / 64)
/* A constant mask from a lower bit to a higher one is a mistake. */
#define GENMASK_INPUT_CHECK(h, l) \
	((int)(0 * sizeof(struct { int : -!!(__builtin_choose_expr(__builtin_constant_p((l) > (h)), (l) > (h), 0)); })))
#define GENMASK(h, l) (GENMASK_INPUT_CHECK(h, l) + ((~UL(0) - (UL(1) << (l)) + 1) & (~UL(0) >> (BITS_PER_LONG - 1 - (h)))))
#define GENMASK_ULL(h, l) (GENMASK_INPUT_CHECK(h, l) + ((~ULL(0) - (ULL(1) << (l)) + 1) & (~ULL(0) >> (64 - 1 - (h)))))
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060c00
#define GENMASK_TYPE(t, h, l) ((t)GENMASK_ULL(h, l))
#define GENMASK_U8(h, l) GENMASK_TYPE(u8, h, l)
#define GENMASK_U16(h, l) GENMASK_TYPE(u16, h, l)
#define GENMASK_U32(h, l) GENMASK_TYPE(u32, h, l)
#define GENMASK_U64(h, l) GENMASK_TYPE(u64, h, l)
#endif
#endif
