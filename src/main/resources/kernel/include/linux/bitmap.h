#ifndef _LINUX_BITMAP_H
#define _LINUX_BITMAP_H
#include <linux/align.h>
#include <linux/bitops.h>
#include <linux/errno.h>
#include <linux/find.h>
#include <linux/limits.h>
#include <linux/string.h>
#include <linux/types.h>
#include <linux/slab.h>
#include <linux/bitmap-str.h>

struct device;

#define BITMAP_FIRST_WORD_MASK(start) (~0UL << ((start) & (BITS_PER_LONG - 1)))
#define BITMAP_LAST_WORD_MASK(nbits) (~0UL >> (-(nbits) & (BITS_PER_LONG - 1)))
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060900
#define bitmap_size(nbits) (ALIGN(nbits, BITS_PER_LONG) / BITS_PER_BYTE)
#endif

static inline unsigned long *bitmap_alloc(unsigned int nbits, gfp_t flags)
{
	return kmalloc_array(BITS_TO_LONGS(nbits), sizeof(unsigned long), flags);
}
static inline unsigned long *bitmap_zalloc(unsigned int nbits, gfp_t flags)
{
	return bitmap_alloc(nbits, flags | __GFP_ZERO);
}
static inline unsigned long *bitmap_alloc_node(unsigned int nbits, gfp_t flags, int node) { return bitmap_alloc(nbits, flags); }
static inline unsigned long *bitmap_zalloc_node(unsigned int nbits, gfp_t flags, int node)
{
	return bitmap_zalloc(nbits, flags);
}
static inline void bitmap_free(const unsigned long *bitmap) { kfree(bitmap); }

static inline void bitmap_zero(unsigned long *dst, unsigned int nbits)
{
	memset(dst, 0, BITS_TO_LONGS(nbits) * sizeof(unsigned long));
}
static inline void bitmap_fill(unsigned long *dst, unsigned int nbits)
{
	memset(dst, 0xff, BITS_TO_LONGS(nbits) * sizeof(unsigned long));
}
static inline void bitmap_copy(unsigned long *dst, const unsigned long *src, unsigned int nbits)
{
	memcpy(dst, src, BITS_TO_LONGS(nbits) * sizeof(unsigned long));
}
static inline void bitmap_copy_clear_tail(unsigned long *dst, const unsigned long *src, unsigned int nbits)
{
	bitmap_copy(dst, src, nbits);
	if (nbits % BITS_PER_LONG)
		dst[nbits / BITS_PER_LONG] &= BITMAP_LAST_WORD_MASK(nbits);
}
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060700
static inline void bitmap_copy_and_extend(unsigned long *to, const unsigned long *from, unsigned int count,
					  unsigned int size)
{
	unsigned int copied = BITS_TO_LONGS(count);

	bitmap_copy_clear_tail(to, from, count);
	memset(to + copied, 0, (BITS_TO_LONGS(size) - copied) * sizeof(unsigned long));
}
#endif
#define bitmap_from_u64(dst, mask) ((void)(*(dst) = (mask)))
#define BITMAP_FROM_U64(n) ((unsigned long)(n))
static inline void bitmap_from_arr32(unsigned long *bitmap, const u32 *buf, unsigned int nbits)
{
	unsigned int i;

	bitmap_zero(bitmap, nbits);
	for (i = 0; i < (nbits + 31) / 32; i++)
		bitmap[i / 2] |= (unsigned long)buf[i] << (i % 2 * 32);
	if (nbits % BITS_PER_LONG)
		bitmap[nbits / BITS_PER_LONG] &= BITMAP_LAST_WORD_MASK(nbits);
}
static inline void bitmap_to_arr32(u32 *buf, const unsigned long *bitmap, unsigned int nbits)
{
	unsigned int i;

	for (i = 0; i < (nbits + 31) / 32; i++)
		buf[i] = bitmap[i / 2] >> (i % 2 * 32);
	if (nbits % 32)
		buf[nbits / 32] &= ~0U >> (32 - nbits % 32);
}
static inline void bitmap_from_arr64(unsigned long *bitmap, const u64 *buf, unsigned int nbits)
{
	bitmap_copy_clear_tail(bitmap, (const unsigned long *)buf, nbits);
}
static inline void bitmap_to_arr64(u64 *buf, const unsigned long *bitmap, unsigned int nbits)
{
	bitmap_copy_clear_tail((unsigned long *)buf, bitmap, nbits);
}

/* Word i of a bitmap, without what is behind its end. */
static inline unsigned long __mmaplab_bits_of(const unsigned long *map, unsigned int i, unsigned int nbits)
{
	return i == nbits / BITS_PER_LONG ? map[i] & BITMAP_LAST_WORD_MASK(nbits) : map[i];
}
static inline bool bitmap_and(unsigned long *dst, const unsigned long *src1, const unsigned long *src2,
			      unsigned int nbits)
{
	unsigned long any = 0;
	unsigned int i;

	for (i = 0; i < BITS_TO_LONGS(nbits); i++)
		any |= dst[i] = __mmaplab_bits_of(src1, i, nbits) & src2[i];
	return any != 0;
}
static inline void bitmap_or(unsigned long *dst, const unsigned long *src1, const unsigned long *src2,
			     unsigned int nbits)
{
	unsigned int i;

	for (i = 0; i < BITS_TO_LONGS(nbits); i++)
		dst[i] = src1[i] | src2[i];
}
static inline void bitmap_xor(unsigned long *dst, const unsigned long *src1, const unsigned long *src2,
			      unsigned int nbits)
{
	unsigned int i;

	for (i = 0; i < BITS_TO_LONGS(nbits); i++)
		dst[i] = src1[i] ^ src2[i];
}
static inline bool bitmap_andnot(unsigned long *dst, const unsigned long *src1, const unsigned long *src2,
				 unsigned int nbits)
{
	unsigned long any = 0;
	unsigned int i;

	for (i = 0; i < BITS_TO_LONGS(nbits); i++)
		any |= dst[i] = __mmaplab_bits_of(src1, i, nbits) & ~src2[i];
	return any != 0;
}
static inline void bitmap_complement(unsigned long *dst, const unsigned long *src, unsigned int nbits)
{
	unsigned int i;

	for (i = 0; i < BITS_TO_LONGS(nbits); i++)
		dst[i] = ~src[i];
}
static inline void bitmap_replace(unsigned long *dst, const unsigned long *old, const unsigned long *new,
				  const unsigned long *mask, unsigned int nbits)
{
	unsigned int i;

	for (i = 0; i < BITS_TO_LONGS(nbits); i++)
		dst[i] = (old[i] & ~mask[i]) | (new[i] & mask[i]);
}
static inline bool bitmap_equal(const unsigned long *src1, const unsigned long *src2, unsigned int nbits)
{
	unsigned int i;

	for (i = 0; i < BITS_TO_LONGS(nbits); i++)
		if (__mmaplab_bits_of(src1, i, nbits) != __mmaplab_bits_of(src2, i, nbits))
			return false;
	return true;
}
static inline bool bitmap_or_equal(const unsigned long *src1, const unsigned long *src2, const unsigned long *src3,
				   unsigned int nbits)
{
	unsigned int i;

	for (i = 0; i < BITS_TO_LONGS(nbits); i++)
		if ((__mmaplab_bits_of(src1, i, nbits) | __mmaplab_bits_of(src2, i, nbits)) !=
		    __mmaplab_bits_of(src3, i, nbits))
			return false;
	return true;
}
static inline bool bitmap_intersects(const unsigned long *src1, const unsigned long *src2, unsigned int nbits)
{
	return find_first_and_bit(src1, src2, nbits) < nbits;
}
static inline bool bitmap_subset(const unsigned long *src1, const unsigned long *src2, unsigned int nbits)
{
	return find_next_andnot_bit(src1, src2, nbits, 0) >= nbits;
}
static inline bool bitmap_empty(const unsigned long *src, unsigned int nbits) { return find_first_bit(src, nbits) == nbits; }
static inline bool bitmap_full(const unsigned long *src, unsigned int nbits)
{
	return find_first_zero_bit(src, nbits) == nbits;
}
static inline unsigned int bitmap_weight(const unsigned long *src, unsigned int nbits)
{
	unsigned int i, n = 0;

	for (i = 0; i < BITS_TO_LONGS(nbits); i++)
		n += hweight_long(__mmaplab_bits_of(src, i, nbits));
	return n;
}
static inline unsigned long bitmap_weight_and(const unsigned long *src1, const unsigned long *src2, unsigned int nbits)
{
	unsigned long i, n = 0;

	for (i = 0; i < BITS_TO_LONGS(nbits); i++)
		n += hweight_long(__mmaplab_bits_of(src1, i, nbits) & src2[i]);
	return n;
}
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060900
static inline unsigned long bitmap_weight_andnot(const unsigned long *src1, const unsigned long *src2,
						 unsigned int nbits)
{
	return bitmap_weight(src1, nbits) - bitmap_weight_and(src1, src2, nbits);
}
#endif
static inline void bitmap_set(unsigned long *map, unsigned int start, unsigned int nbits)
{
	while (nbits--)
		__set_bit(start++, map);
}
static inline void bitmap_clear(unsigned long *map, unsigned int start, unsigned int nbits)
{
	while (nbits--)
		__clear_bit(start++, map);
}
static inline void bitmap_shift_right(unsigned long *dst, const unsigned long *src, unsigned int shift,
				      unsigned int nbits)
{
	unsigned int i, off = shift / BITS_PER_LONG, words = BITS_TO_LONGS(nbits);

	shift %= BITS_PER_LONG;
	for (i = 0; i < words; i++) {
		unsigned long low = i + off < words ? __mmaplab_bits_of(src, i + off, nbits) : 0;
		unsigned long high = i + off + 1 < words ? __mmaplab_bits_of(src, i + off + 1, nbits) : 0;

		dst[i] = shift ? low >> shift | high << (BITS_PER_LONG - shift) : low;
	}
}
static inline void bitmap_shift_left(unsigned long *dst, const unsigned long *src, unsigned int shift,
				     unsigned int nbits)
{
	int i, off = shift / BITS_PER_LONG;

	shift %= BITS_PER_LONG;
	for (i = BITS_TO_LONGS(nbits) - 1; i >= 0; i--) {
		unsigned long high = i >= off ? src[i - off] : 0, low = i > off ? src[i - off - 1] : 0;

		dst[i] = shift ? high << shift | low >> (BITS_PER_LONG - shift) : high;
	}
}
static inline void bitmap_cut(unsigned long *dst, const unsigned long *src, unsigned int first, unsigned int cut,
			      unsigned int nbits)
{
	unsigned int i;

	if (dst != src)
		memmove(dst, src, BITS_TO_LONGS(nbits) * sizeof(unsigned long));
	for (i = first; i < nbits; i++)
		if (i + cut < nbits && test_bit(i + cut, src))
			__set_bit(i, dst);
		else
			__clear_bit(i, dst);
}

static inline unsigned long bitmap_find_next_zero_area_off(unsigned long *map, unsigned long size, unsigned long start,
							   unsigned int nr, unsigned long align_mask,
							   unsigned long align_offset)
{
	for (;;) {
		unsigned long index, next;

		start = find_next_zero_bit(map, size, start);
		index = __ALIGN_MASK(start + align_offset, align_mask) - align_offset;
		if (index + nr > size)
			return index + nr;
		next = find_next_bit(map, index + nr, index);
		if (next >= index + nr)
			return index;
		start = next + 1;
	}
}
static inline unsigned long bitmap_find_next_zero_area(unsigned long *map, unsigned long size, unsigned long start,
						       unsigned int nr, unsigned long align_mask)
{
	return bitmap_find_next_zero_area_off(map, size, start, nr, align_mask, 0);
}
/* Regions: 1 << order bits, at a multiple of that. */
static inline int bitmap_allocate_region(unsigned long *bitmap, unsigned int pos, int order)
{
	unsigned int len = 1U << order;

	if (find_next_bit(bitmap, pos + len, pos) < pos + len)
		return -EBUSY;
	bitmap_set(bitmap, pos, len);
	return 0;
}
static inline void bitmap_release_region(unsigned long *bitmap, unsigned int pos, int order)
{
	bitmap_clear(bitmap, pos, 1U << order);
}
static inline int bitmap_find_free_region(unsigned long *bitmap, unsigned int bits, int order)
{
	unsigned int pos;

	for (pos = 0; pos + (1U << order) <= bits; pos += 1U << order)
		if (bitmap_allocate_region(bitmap, pos, order) == 0)
			return pos;
	return -ENOMEM;
}
#if MMAPLAB_LINUX_VERSION_CODE < 0x060700
#define bitmap_next_set_region(bitmap, rs, re, end) \
	((void)(*(rs) = find_next_bit(bitmap, end, *(rs)), *(re) = find_next_zero_bit(bitmap, end, *(rs) + 1)))
#endif

/* The place of bit pos among those set; -1 if it is none of them. */
static inline int __mmaplab_bit_order(const unsigned long *map, unsigned int pos, unsigned int nbits)
{
	return pos < nbits && test_bit(pos, map) ? (int)bitmap_weight(map, pos) : -1;
}
static inline int bitmap_bitremap(int oldbit, const unsigned long *old, const unsigned long *new, int bits)
{
	int w = bitmap_weight(new, bits), n = __mmaplab_bit_order(old, oldbit, bits);

	return n < 0 || w == 0 ? oldbit : (int)find_nth_bit(new, bits, n % w);
}
static inline void bitmap_remap(unsigned long *dst, const unsigned long *src, const unsigned long *old,
				const unsigned long *new, unsigned int nbits)
{
	unsigned int bit;

	if (dst == src)
		return;
	bitmap_zero(dst, nbits);
	for_each_set_bit(bit, src, nbits)
		__set_bit(bitmap_bitremap(bit, old, new, nbits), dst);
}
static inline unsigned long bitmap_get_value8(const unsigned long *map, unsigned long start)
{
	return map[BIT_WORD(start)] >> (start % BITS_PER_LONG) & 0xff;
}
static inline void bitmap_set_value8(unsigned long *map, unsigned long value, unsigned long start)
{
	unsigned long offset = start % BITS_PER_LONG;

	map[BIT_WORD(start)] = (map[BIT_WORD(start)] & ~(0xffUL << offset)) | value << offset;
}
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060900
static inline unsigned long bitmap_read(const unsigned long *map, unsigned long start, unsigned long nbits)
{
	unsigned long off = start % BITS_PER_LONG, value;

	if (!nbits || nbits > BITS_PER_LONG)
		return 0;
	value = map[BIT_WORD(start)] >> off;
	if (off + nbits > BITS_PER_LONG)
		value |= map[BIT_WORD(start) + 1] << (BITS_PER_LONG - off);
	return value & BITMAP_LAST_WORD_MASK(nbits);
}
static inline void bitmap_write(unsigned long *map, unsigned long value, unsigned long start, unsigned long nbits)
{
	unsigned long i;

	if (nbits > BITS_PER_LONG)
		return;
	for (i = 0; i < nbits; i++)
		__assign_bit(start + i, map, value >> i & 1);
}
static inline void bitmap_scatter(unsigned long *dst, const unsigned long *src, const unsigned long *mask,
				  unsigned int nbits)
{
	unsigned int n = 0, bit;

	bitmap_zero(dst, nbits);
	for_each_set_bit(bit, mask, nbits)
		__assign_bit(bit, dst, test_bit(n++, src));
}
static inline void bitmap_gather(unsigned long *dst, const unsigned long *src, const unsigned long *mask,
				 unsigned int nbits)
{
	unsigned int n = 0, bit;

	bitmap_zero(dst, nbits);
	for_each_set_bit(bit, mask, nbits)
		__assign_bit(n++, dst, test_bit(bit, src));
}
#endif

#endif
