#ifndef _LINUX_BITOPS_H
#define _LINUX_BITOPS_H
#include <linux/bits.h>
#include <linux/find.h>

#define BITS_TO_BYTES(nr) (((nr) + 7) / 8)
#define BITS_TO_U64(nr) (((nr) + 63) / 64)
#define BITS_TO_U32(nr) (((nr) + 31) / 32)
#define BYTES_TO_BITS(nb) ((nb) * 8)

static inline void set_bit(long nr, volatile unsigned long *addr) { addr[BIT_WORD(nr)] |= BIT_MASK(nr); }
static inline void clear_bit(long nr, volatile unsigned long *addr) { addr[BIT_WORD(nr)] &= ~BIT_MASK(nr); }
static inline void change_bit(long nr, volatile unsigned long *addr) { addr[BIT_WORD(nr)] ^= BIT_MASK(nr); }
static inline bool test_bit(long nr, const volatile unsigned long *addr)
{
	return (addr[BIT_WORD(nr)] & BIT_MASK(nr)) != 0;
}
static inline bool test_and_set_bit(long nr, volatile unsigned long *addr)
{
	bool was = test_bit(nr, addr);

	set_bit(nr, addr);
	return was;
}
static inline bool test_and_clear_bit(long nr, volatile unsigned long *addr)
{
	bool was = test_bit(nr, addr);

	clear_bit(nr, addr);
	return was;
}
static inline bool test_and_change_bit(long nr, volatile unsigned long *addr)
{
	bool was = test_bit(nr, addr);

	change_bit(nr, addr);
	return was;
}
#define __set_bit set_bit
#define __clear_bit clear_bit
#define __change_bit change_bit
#define __test_and_set_bit test_and_set_bit
#define __test_and_clear_bit test_and_clear_bit
#define set_bit_unlock set_bit
#define clear_bit_unlock clear_bit
#define test_and_set_bit_lock test_and_set_bit
#define __clear_bit_unlock clear_bit
#define __test_and_change_bit test_and_change_bit
#define test_bit_acquire test_bit
#define set_bit_le(nr, addr) set_bit(nr, (unsigned long *)(addr))
#define clear_bit_le(nr, addr) clear_bit(nr, (unsigned long *)(addr))
#define __set_bit_le set_bit_le
#define __clear_bit_le clear_bit_le
#define test_bit_le(nr, addr) test_bit(nr, (const unsigned long *)(addr))
#define __ptr_set_bit(nr, addr) set_bit(nr, (unsigned long *)(addr))
#define __ptr_clear_bit(nr, addr) clear_bit(nr, (unsigned long *)(addr))
#define __ptr_test_bit(nr, addr) test_bit(nr, (unsigned long *)(addr))
#define set_mask_bits(ptr, mask, bits) ({ typeof(ptr) __at = (ptr); const typeof(*(ptr)) __was = *__at; \
	*__at = (__was & ~(mask)) | (bits); __was; })
#define bit_clear_unless(ptr, clear, test) ({ typeof(ptr) __at = (ptr); bool __clears = !(*__at & (test)); \
	if (__clears) *__at &= ~(clear); __clears; })
#define assign_bit(nr, addr, value) ((value) ? set_bit((nr), (addr)) : clear_bit((nr), (addr)))
#define __assign_bit assign_bit

static inline int fls64(u64 x) { return x ? 64 - __builtin_clzll(x) : 0; }
static inline int fls(unsigned int x) { return x ? 32 - __builtin_clz(x) : 0; }
static inline int ffs(int x) { return x ? __builtin_ctz(x) + 1 : 0; }
static inline unsigned long __fls(unsigned long x) { return 63 - __builtin_clzl(x); }
#define fls_long(x) fls64(x)
#define hweight8(w) ((unsigned int)__builtin_popcount((u8)(w)))
#define hweight16(w) ((unsigned int)__builtin_popcount((u16)(w)))
#define hweight32(w) ((unsigned int)__builtin_popcount(w))
#define hweight64(w) ((unsigned long)__builtin_popcountll(w))
#define hweight_long(w) hweight64(w)
static inline u32 rol32(u32 word, unsigned int shift) { return (word << (shift & 31)) | (word >> (-shift & 31)); }
static inline u32 ror32(u32 word, unsigned int shift) { return (word >> (shift & 31)) | (word << (-shift & 31)); }
static inline u64 rol64(u64 word, unsigned int shift) { return (word << (shift & 63)) | (word >> (-shift & 63)); }
static inline u64 ror64(u64 word, unsigned int shift) { return (word >> (shift & 63)) | (word << (-shift & 63)); }
static inline s32 sign_extend32(u32 value, int index) { u8 shift = 31 - index; return (s32)(value << shift) >> shift; }
static inline s64 sign_extend64(u64 value, int index) { u8 shift = 63 - index; return (s64)(value << shift) >> shift; }
static inline u16 rol16(u16 word, unsigned int shift) { return (word << (shift & 15)) | (word >> (-shift & 15)); }
static inline u16 ror16(u16 word, unsigned int shift) { return (word >> (shift & 15)) | (word << (-shift & 15)); }
static inline u8 rol8(u8 word, unsigned int shift) { return (word << (shift & 7)) | (word >> (-shift & 7)); }
static inline u8 ror8(u8 word, unsigned int shift) { return (word >> (shift & 7)) | (word << (-shift & 7)); }
static inline int get_bitmask_order(unsigned int count) { return fls(count); }
static inline int get_count_order(unsigned int count) { return count == 0 ? -1 : fls(--count); }
static inline int get_count_order_long(unsigned long l) { return l == 0UL ? -1 : (int)fls64(--l); }
static inline unsigned long __ffs64(u64 word) { return __ffs(word); }
static inline unsigned long fns(unsigned long word, unsigned int n)
{
	while (n-- && word)
		word &= word - 1;
	return word ? __ffs(word) : BITS_PER_LONG;
}

#endif
