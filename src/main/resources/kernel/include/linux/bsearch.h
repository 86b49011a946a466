#ifndef _LINUX_BSEARCH_H
#define _LINUX_BSEARCH_H
#include <linux/types.h>
#include <linux/sort.h>

static inline void *__inline_bsearch(const void *key, const void *base, size_t num, size_t size, cmp_func_t cmp)
{
	size_t low = 0, high = num;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const char *at = (const char *)base + middle * size;
		int c = cmp(key, at);

		if (c == 0)
			return (void *)at;
		if (c < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}
static inline void *bsearch(const void *key, const void *base, size_t num, size_t size, cmp_func_t cmp)
{
	return __inline_bsearch(key, base, num, size, cmp);
}

#endif
