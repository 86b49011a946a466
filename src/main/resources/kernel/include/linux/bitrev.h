#ifndef _LINUX_BITREV_H
#define _LINUX_BITREV_H
#include <linux/types.h>

static inline u64 __mmaplab_bitrev(u64 x, int bits)
{
	u64 reversed = 0;

	while (bits--) {
		reversed = reversed << 1 | (x & 1);
		x >>= 1;
	}
	return reversed;
}
#define bitrev8(x) ((u8)__mmaplab_bitrev((u8)(x), 8))
#define bitrev16(x) ((u16)__mmaplab_bitrev((u16)(x), 16))
#define bitrev32(x) ((u32)__mmaplab_bitrev((u32)(x), 32))

#endif
