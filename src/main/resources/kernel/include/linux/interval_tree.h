#ifndef _LINUX_INTERVAL_TREE_H
#define _LINUX_INTERVAL_TREE_H
#include <linux/rbtree.h>

struct interval_tree_node {
	struct rb_node rb;
	unsigned long start;
	unsigned long last;
	unsigned long __subtree_last;
};
static inline bool __mmaplab_interval_before(struct rb_node *a, const struct rb_node *b)
{
	return rb_entry(a, struct interval_tree_node, rb)->start < rb_entry(b, struct interval_tree_node, rb)->start;
}
static inline void interval_tree_insert(struct interval_tree_node *node, struct rb_root_cached *root)
{
	rb_add_cached(&node->rb, root, __mmaplab_interval_before);
}
static inline void interval_tree_remove(struct interval_tree_node *node, struct rb_root_cached *root)
{
	rb_erase_cached(&node->rb, root);
}
static inline struct interval_tree_node *__mmaplab_interval_from(struct rb_node *rb, unsigned long start,
								 unsigned long last)
{
	for (; rb; rb = rb_next(rb)) {
		struct interval_tree_node *node = rb_entry(rb, struct interval_tree_node, rb);

		if (node->start > last)
			break;
		if (node->last >= start)
			return node;
	}
	return NULL;
}
static inline struct interval_tree_node *interval_tree_iter_first(struct rb_root_cached *root, unsigned long start,
								  unsigned long last)
{
	return __mmaplab_interval_from(root->rb_leftmost, start, last);
}
static inline struct interval_tree_node *interval_tree_iter_next(struct interval_tree_node *node, unsigned long start,
								 unsigned long last)
{
	return __mmaplab_interval_from(rb_next(&node->rb), start, last);
}

#endif
