#ifndef _LINUX_SORT_H
#define _LINUX_SORT_H
#include <linux/types.h>
#include <linux/string.h>

typedef void (*swap_r_func_t)(void *a, void *b, int size, const void *priv);
typedef void (*swap_func_t)(void *a, void *b, int size);
typedef int (*cmp_r_func_t)(const void *a, const void *b, const void *priv);
typedef int (*cmp_func_t)(const void *a, const void *b);

struct __mmaplab_sort {
	size_t size;
	cmp_r_func_t cmp_r;
	cmp_func_t cmp;
	swap_r_func_t swap_r;
	swap_func_t swap_func;
	const void *priv;
};
static inline int __mmaplab_sort_cmp(struct __mmaplab_sort *s, const char *a, const char *b)
{
	return s->cmp_r ? s->cmp_r(a, b, s->priv) : s->cmp(a, b);
}
static inline void __mmaplab_sort_swap(struct __mmaplab_sort *s, char *a, char *b)
{
	size_t i;

	if (s->swap_r) {
		s->swap_r(a, b, s->size, s->priv);
	} else if (s->swap_func) {
		s->swap_func(a, b, s->size);
	} else {
		for (i = 0; i < s->size; i++) {
			char c = a[i];

			a[i] = b[i];
			b[i] = c;
		}
	}
}
/* A heap of the first count elements, whose largest is then swapped behind it. */
static inline void __mmaplab_sort_sink(struct __mmaplab_sort *s, char *base, size_t root, size_t count)
{
	size_t child;

	while ((child = 2 * root + 1) < count) {
		if (child + 1 < count &&
		    __mmaplab_sort_cmp(s, base + child * s->size, base + (child + 1) * s->size) < 0)
			child++;
		if (__mmaplab_sort_cmp(s, base + root * s->size, base + child * s->size) >= 0)
			return;
		__mmaplab_sort_swap(s, base + root * s->size, base + child * s->size);
		root = child;
	}
}
static inline void __mmaplab_sort(struct __mmaplab_sort *s, char *base, size_t num)
{
	size_t i;

	for (i = num / 2; i > 0; i--)
		__mmaplab_sort_sink(s, base, i - 1, num);
	for (i = num; i > 1; i--) {
		__mmaplab_sort_swap(s, base, base + (i - 1) * s->size);
		__mmaplab_sort_sink(s, base, 0, i - 1);
	}
}
static inline void sort_r(void *base, size_t num, size_t size, cmp_r_func_t cmp_func, swap_r_func_t swap_func,
			  const void *priv)
{
	struct __mmaplab_sort s = { .size = size, .cmp_r = cmp_func, .swap_r = swap_func, .priv = priv };

	__mmaplab_sort(&s, base, num);
}
static inline void sort(void *base, size_t num, size_t size, cmp_func_t cmp_func, swap_func_t swap_func)
{
	struct __mmaplab_sort s = { .size = size, .cmp = cmp_func, .swap_func = swap_func };

	__mmaplab_sort(&s, base, num);
}

#endif
