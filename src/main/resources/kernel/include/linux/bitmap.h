#ifndef _LINUX_BITMAP_H
#define _LINUX_BITMAP_H
#include <linux/align.h>
#include <linux/bitops.h>
#include <linux/string.h>

#define bitmap_zero(dst, nbits) ((void)memset((dst), 0, BITS_TO_LONGS(nbits) * sizeof(long)))
#define bitmap_fill(dst, nbits) ((void)memset((dst), 0xff, BITS_TO_LONGS(nbits) * sizeof(long)))
#define bitmap_empty(src, nbits) (find_first_bit((src), (nbits)) == (nbits))
#define bitmap_full(src, nbits) (find_first_zero_bit((src), (nbits)) == (nbits))
static inline unsigned int bitmap_weight(const unsigned long *src, unsigned int nbits)
{
	unsigned int i, n = 0;

	for (i = 0; i < nbits; i++)
		n += test_bit(i, src);
	return n;
}
static inline void bitmap_set(unsigned long *map, unsigned int start, unsigned int nbits)
{
	while (nbits--)
		set_bit(start++, map);
}
static inline void bitmap_clear(unsigned long *map, unsigned int start, unsigned int nbits)
{
	while (nbits--)
		clear_bit(start++, map);
}
static inline unsigned long bitmap_find_next_zero_area(unsigned long *map, unsigned long size, unsigned long start,
						       unsigned int nr, unsigned long align_mask)
{
	for (;;) {
		unsigned long next;

		start = __ALIGN_MASK(find_next_zero_bit(map, size, start), align_mask);
		if (start + nr > size)
			return start + nr;
		next = find_next_bit(map, start + nr, start);
		if (next >= start + nr)
			return start;
		start = next + 1;
	}
}

#endif
