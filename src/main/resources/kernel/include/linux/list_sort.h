#ifndef _LINUX_LIST_SORT_H
#define _LINUX_LIST_SORT_H
#include <linux/types.h>
#include <linux/list.h>

typedef int __attribute__((nonnull(2, 3))) (*list_cmp_func_t)(void *, const struct list_head *, const struct list_head *);

/* Stable; what cmp gives greater than 0 for moves behind. */
static inline void list_sort(void *priv, struct list_head *head, list_cmp_func_t cmp)
{
	size_t width;

	for (width = 1; ; width *= 2) {
		struct list_head sorted, *left = head->next;
		size_t merges = 0;

		INIT_LIST_HEAD(&sorted);
		while (left != head) {
			struct list_head *right = left;
			size_t i, lefts = 0, rights = width;

			for (i = 0; i < width && right != head; i++, lefts++)
				right = right->next;
			merges++;
			while (lefts || (rights && right != head)) {
				bool first = lefts && (!rights || right == head || cmp(priv, left, right) <= 0);
				struct list_head *taken = first ? left : right;

				if (first) {
					left = left->next;
					lefts--;
				} else {
					right = right->next;
					rights--;
				}
				taken->prev = sorted.prev;
				taken->next = &sorted;
				sorted.prev->next = taken;
				sorted.prev = taken;
			}
			left = right;
		}
		if (merges)
			list_replace(&sorted, head);
		if (merges <= 1)
			return;
	}
}

#endif
