#ifndef _LINUX_FIND_H
#define _LINUX_FIND_H
#include <linux/bits.h>

static inline unsigned long __ffs(unsigned long word) { return __builtin_ctzl(word); }
#define ffz(x) __ffs(~(x))

/* The bits of one word of a search, as they count. */
enum __mmaplab_bits { __MMAPLAB_ONE, __MMAPLAB_ZERO, __MMAPLAB_AND, __MMAPLAB_ANDNOT, __MMAPLAB_OR };
static inline unsigned long __mmaplab_word(const unsigned long *a, const unsigned long *b, unsigned long i,
					   enum __mmaplab_bits how)
{
	switch (how) {
	case __MMAPLAB_ONE:
		return a[i];
	case __MMAPLAB_ZERO:
		return ~a[i];
	case __MMAPLAB_AND:
		return a[i] & b[i];
	case __MMAPLAB_ANDNOT:
		return a[i] & ~b[i];
	default:
		return a[i] | b[i];
	}
}
static inline unsigned long __mmaplab_find(const unsigned long *a, const unsigned long *b, unsigned long size,
					   unsigned long from, enum __mmaplab_bits how)
{
	while (from < size) {
		unsigned long word = __mmaplab_word(a, b, from / BITS_PER_LONG, how) >> (from % BITS_PER_LONG);

		if (word) {
			from += __builtin_ctzl(word);
			return from < size ? from : size;
		}
		from = (from / BITS_PER_LONG + 1) * BITS_PER_LONG;
	}
	return size;
}
/* Where there are not so many bits, 6.12 answers more than size. */
static inline unsigned long __mmaplab_find_nth(const unsigned long *a, const unsigned long *b, unsigned long size,
					       unsigned long n, enum __mmaplab_bits how)
{
	unsigned long i, word = 0, most = size;

	for (i = 0; i < (size + BITS_PER_LONG - 1) / BITS_PER_LONG; i++) {
		unsigned long left = size - i * BITS_PER_LONG, bits;

		if (left >= BITS_PER_LONG && i * BITS_PER_LONG + n >= size)
			return size;
		word = __mmaplab_word(a, b, i, how);
		if (left < BITS_PER_LONG)
			word &= ~(~0UL << left);
		for (bits = word; bits; bits &= bits - 1)
			if (n-- == 0)
				return i * BITS_PER_LONG + __builtin_ctzl(bits);
	}
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060c00
	most = size % BITS_PER_LONG ? i * BITS_PER_LONG : size + BITS_PER_LONG;
#endif
	return most;
}
static inline unsigned long find_next_bit(const unsigned long *addr, unsigned long size, unsigned long offset)
{
	return __mmaplab_find(addr, addr, size, offset, __MMAPLAB_ONE);
}
static inline unsigned long find_next_zero_bit(const unsigned long *addr, unsigned long size, unsigned long offset)
{
	return __mmaplab_find(addr, addr, size, offset, __MMAPLAB_ZERO);
}
static inline unsigned long find_next_and_bit(const unsigned long *addr1, const unsigned long *addr2, unsigned long size,
				 unsigned long offset)
{
	return __mmaplab_find(addr1, addr2, size, offset, __MMAPLAB_AND);
}
static inline unsigned long find_next_andnot_bit(const unsigned long *addr1, const unsigned long *addr2, unsigned long size,
				    unsigned long offset)
{
	return __mmaplab_find(addr1, addr2, size, offset, __MMAPLAB_ANDNOT);
}
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060300
static inline unsigned long find_next_or_bit(const unsigned long *addr1, const unsigned long *addr2, unsigned long size,
				unsigned long offset)
{
	return __mmaplab_find(addr1, addr2, size, offset, __MMAPLAB_OR);
}
#endif
static inline unsigned long find_first_bit(const unsigned long *addr, unsigned long size) { return find_next_bit(addr, size, 0); }
static inline unsigned long find_first_zero_bit(const unsigned long *addr, unsigned long size)
{
	return find_next_zero_bit(addr, size, 0);
}
static inline unsigned long find_first_and_bit(const unsigned long *addr1, const unsigned long *addr2, unsigned long size)
{
	return find_next_and_bit(addr1, addr2, size, 0);
}
static inline unsigned long find_last_bit(const unsigned long *addr, unsigned long size)
{
	unsigned long at = size;

	while (at > 0) {
		unsigned long word = addr[(at - 1) / BITS_PER_LONG], left = at % BITS_PER_LONG;

		if (left)
			word &= ~(~0UL << left);
		if (word)
			return (at - 1) / BITS_PER_LONG * BITS_PER_LONG + 63 - __builtin_clzl(word);
		at = (at - 1) / BITS_PER_LONG * BITS_PER_LONG;
	}
	return size;
}
static inline unsigned long find_nth_bit(const unsigned long *addr, unsigned long size, unsigned long n)
{
	return __mmaplab_find_nth(addr, addr, size, n, __MMAPLAB_ONE);
}
static inline unsigned long find_nth_and_bit(const unsigned long *addr1, const unsigned long *addr2, unsigned long size,
				unsigned long n)
{
	return __mmaplab_find_nth(addr1, addr2, size, n, __MMAPLAB_AND);
}
static inline unsigned long find_nth_andnot_bit(const unsigned long *addr1, const unsigned long *addr2, unsigned long size,
				   unsigned long n)
{
	return __mmaplab_find_nth(addr1, addr2, size, n, __MMAPLAB_ANDNOT);
}
static inline unsigned long find_next_bit_wrap(const unsigned long *addr, unsigned long size, unsigned long offset)
{
	unsigned long bit = find_next_bit(addr, size, offset);

	if (bit < size || offset == 0)
		return bit;
	bit = find_first_bit(addr, offset);
	return bit < offset ? bit : size;
}
static inline unsigned long find_next_and_bit_wrap(const unsigned long *addr1, const unsigned long *addr2, unsigned long size,
				      unsigned long offset)
{
	unsigned long bit = find_next_and_bit(addr1, addr2, size, offset);

	if (bit < size || offset == 0)
		return bit;
	bit = find_first_and_bit(addr1, addr2, offset);
	return bit < offset ? bit : size;
}
static inline unsigned long __for_each_wrap(const unsigned long *bitmap, unsigned long size, unsigned long start, unsigned long n)
{
	unsigned long bit;

	if (n > start) {
		bit = find_next_bit(bitmap, size, n);
		if (bit < size)
			return bit;
		n = 0;
	}
	bit = find_next_bit(bitmap, start, n);
	return bit < start ? bit : size;
}
/* The 8 bits, from a multiple of 8, that hold the next bit set. */
static inline unsigned long find_next_clump8(unsigned long *clump, const unsigned long *addr, unsigned long size,
				unsigned long offset)
{
	offset = find_next_bit(addr, size, offset);
	if (offset < size) {
		offset &= ~7UL;
		*clump = addr[offset / BITS_PER_LONG] >> (offset % BITS_PER_LONG) & 0xff;
	}
	return offset;
}
#define find_first_clump8(clump, bits, size) find_next_clump8((clump), (bits), (size), 0)
#define find_next_zero_bit_le(addr, size, offset) find_next_zero_bit((const unsigned long *)(addr), size, offset)
#define find_next_bit_le(addr, size, offset) find_next_bit((const unsigned long *)(addr), size, offset)
#define find_first_zero_bit_le(addr, size) find_first_zero_bit((const unsigned long *)(addr), size)

#define for_each_set_bit(bit, addr, size) \
	for ((bit) = 0; (bit) = find_next_bit((addr), (size), (bit)), (bit) < (size); (bit)++)
#define for_each_and_bit(bit, addr1, addr2, size) \
	for ((bit) = 0; (bit) = find_next_and_bit((addr1), (addr2), (size), (bit)), (bit) < (size); (bit)++)
#define for_each_andnot_bit(bit, addr1, addr2, size) \
	for ((bit) = 0; (bit) = find_next_andnot_bit((addr1), (addr2), (size), (bit)), (bit) < (size); (bit)++)
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060300
#define for_each_or_bit(bit, addr1, addr2, size) \
	for ((bit) = 0; (bit) = find_next_or_bit((addr1), (addr2), (size), (bit)), (bit) < (size); (bit)++)
#endif
#define for_each_set_bit_from(bit, addr, size) \
	for (; (bit) = find_next_bit((addr), (size), (bit)), (bit) < (size); (bit)++)
#define for_each_clear_bit(bit, addr, size) \
	for ((bit) = 0; (bit) = find_next_zero_bit((addr), (size), (bit)), (bit) < (size); (bit)++)
#define for_each_clear_bit_from(bit, addr, size) \
	for (; (bit) = find_next_zero_bit((addr), (size), (bit)), (bit) < (size); (bit)++)
#define for_each_set_bitrange_from(b, e, addr, size) \
	for (; (b) = find_next_bit((addr), (size), (b)), (e) = find_next_zero_bit((addr), (size), (b) + 1), (b) < (size); \
	     (b) = (e) + 1)
#define for_each_set_bitrange(b, e, addr, size) \
	for ((b) = 0; (b) = find_next_bit((addr), (size), (b)), (e) = find_next_zero_bit((addr), (size), (b) + 1), \
	     (b) < (size); (b) = (e) + 1)
#define for_each_clear_bitrange_from(b, e, addr, size) \
	for (; (b) = find_next_zero_bit((addr), (size), (b)), (e) = find_next_bit((addr), (size), (b) + 1), (b) < (size); \
	     (b) = (e) + 1)
#define for_each_clear_bitrange(b, e, addr, size) \
	for ((b) = 0; (b) = find_next_zero_bit((addr), (size), (b)), (e) = find_next_bit((addr), (size), (b) + 1), \
	     (b) < (size); (b) = (e) + 1)
#define for_each_set_bit_wrap(bit, addr, size, start) \
	for ((bit) = find_next_bit_wrap((addr), (size), (start)); (bit) < (size); \
	     (bit) = __for_each_wrap((addr), (size), (start), (bit) + 1))
#define for_each_set_clump8(start, clump, bits, size) \
	for ((start) = find_first_clump8(&(clump), (bits), (size)); (start) < (size); \
	     (start) = find_next_clump8(&(clump), (bits), (size), (start) + 8))

#endif
