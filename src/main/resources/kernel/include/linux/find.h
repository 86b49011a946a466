#ifndef _LINUX_FIND_H
#define _LINUX_FIND_H
#include <linux/bits.h>

static inline unsigned long __ffs(unsigned long word) { return __builtin_ctzl(word); }
#define ffz(x) __ffs(~(x))

static inline unsigned long __mmaplab_find(const unsigned long *addr, unsigned long size, unsigned long from,
					   unsigned long invert)
{
	while (from < size) {
		unsigned long word = (addr[from / BITS_PER_LONG] ^ invert) >> (from % BITS_PER_LONG);

		if (word) {
			from += __builtin_ctzl(word);
			return from < size ? from : size;
		}
		from = (from / BITS_PER_LONG + 1) * BITS_PER_LONG;
	}
	return size;
}
#define find_first_bit(addr, size) __mmaplab_find(addr, size, 0, 0)
#define find_next_bit(addr, size, offset) __mmaplab_find(addr, size, offset, 0)
#define find_first_zero_bit(addr, size) __mmaplab_find(addr, size, 0, ~0UL)
#define find_next_zero_bit(addr, size, offset) __mmaplab_find(addr, size, offset, ~0UL)
#define for_each_set_bit(bit, addr, size) \
	for ((bit) = 0; (bit) = find_next_bit((addr), (size), (bit)), (bit) < (size); (bit)++)
#define for_each_clear_bit(bit, addr, size) \
	for ((bit) = 0; (bit) = find_next_zero_bit((addr), (size), (bit)), (bit) < (size); (bit)++)

#endif
