#ifndef _LINUX_RBTREE_H
#define _LINUX_RBTREE_H
#include <linux/container_of.h>
#include <linux/rbtree_types.h>
#include <linux/stddef.h>
#include <linux/rcupdate.h>

#define rb_parent(r) ((struct rb_node *)((r)->__rb_parent_color & ~3))
#define rb_entry(ptr, type, member) container_of(ptr, type, member)
#define rb_entry_safe(ptr, type, member) \
	({ typeof(ptr) ____ptr = (ptr); ____ptr ? rb_entry(____ptr, type, member) : NULL; })
#define RB_EMPTY_ROOT(root) (READ_ONCE((root)->rb_node) == NULL)
/* A node that is its own parent is in no tree. */
#define RB_EMPTY_NODE(node) ((node)->__rb_parent_color == (unsigned long)(node))
#define RB_CLEAR_NODE(node) ((node)->__rb_parent_color = (unsigned long)(node))

#define __MMAPLAB_RB_BLACK 1UL
static inline bool __mmaplab_rb_is_red(const struct rb_node *n)
{
	return n && !(n->__rb_parent_color & __MMAPLAB_RB_BLACK);
}
static inline void __mmaplab_rb_paint(struct rb_node *n, bool black)
{
	n->__rb_parent_color = (n->__rb_parent_color & ~__MMAPLAB_RB_BLACK) | black;
}
static inline void __mmaplab_rb_reparent(struct rb_node *n, struct rb_node *parent)
{
	n->__rb_parent_color = (unsigned long)parent | (n->__rb_parent_color & 3);
}
/* What hung below parent at old hangs there no more, but fresh. */
static inline void __mmaplab_rb_instead(struct rb_root *root, struct rb_node *parent, struct rb_node *old,
					struct rb_node *fresh)
{
	if (!parent)
		root->rb_node = fresh;
	else if (parent->rb_left == old)
		parent->rb_left = fresh;
	else
		parent->rb_right = fresh;
}
typedef void (*__mmaplab_rb_rotated)(struct rb_node *old, struct rb_node *fresh);
/* The left or right child of n takes its place. */
static inline void __mmaplab_rb_rotate(struct rb_root *root, struct rb_node *n, bool left, __mmaplab_rb_rotated rotated)
{
	struct rb_node *up = left ? n->rb_right : n->rb_left, *parent = rb_parent(n);
	struct rb_node *middle = left ? up->rb_left : up->rb_right;

	if (left) {
		n->rb_right = middle;
		up->rb_left = n;
	} else {
		n->rb_left = middle;
		up->rb_right = n;
	}
	if (middle)
		__mmaplab_rb_reparent(middle, n);
	__mmaplab_rb_reparent(up, parent);
	__mmaplab_rb_instead(root, parent, n, up);
	__mmaplab_rb_reparent(n, up);
	if (rotated)
		rotated(n, up);
}
static inline void __mmaplab_rb_inserted(struct rb_node *node, struct rb_root *root, __mmaplab_rb_rotated rotated)
{
	struct rb_node *parent;

	__mmaplab_rb_paint(node, false);
	while (__mmaplab_rb_is_red(parent = rb_parent(node))) {
		struct rb_node *above = rb_parent(parent);
		bool left = above->rb_left == parent;
		struct rb_node *uncle = left ? above->rb_right : above->rb_left;

		if (__mmaplab_rb_is_red(uncle)) {
			__mmaplab_rb_paint(parent, true);
			__mmaplab_rb_paint(uncle, true);
			__mmaplab_rb_paint(above, false);
			node = above;
			continue;
		}
		if (node == (left ? parent->rb_right : parent->rb_left)) {
			__mmaplab_rb_rotate(root, parent, left, rotated);
			parent = node;
		}
		__mmaplab_rb_paint(parent, true);
		__mmaplab_rb_paint(above, false);
		__mmaplab_rb_rotate(root, above, !left, rotated);
		break;
	}
	__mmaplab_rb_paint(root->rb_node, true);
}
/* Below parent, where node (perhaps NULL) hangs, one black is missing. */
static inline void __mmaplab_rb_erased(struct rb_root *root, struct rb_node *node, struct rb_node *parent,
				       __mmaplab_rb_rotated rotated)
{
	while (node != root->rb_node && !__mmaplab_rb_is_red(node)) {
		bool left = parent->rb_left == node;
		struct rb_node *sibling = left ? parent->rb_right : parent->rb_left, *far;

		if (__mmaplab_rb_is_red(sibling)) {
			__mmaplab_rb_paint(sibling, true);
			__mmaplab_rb_paint(parent, false);
			__mmaplab_rb_rotate(root, parent, left, rotated);
			sibling = left ? parent->rb_right : parent->rb_left;
		}
		if (!__mmaplab_rb_is_red(sibling->rb_left) && !__mmaplab_rb_is_red(sibling->rb_right)) {
			__mmaplab_rb_paint(sibling, false);
			node = parent;
			parent = rb_parent(node);
			continue;
		}
		far = left ? sibling->rb_right : sibling->rb_left;
		if (!__mmaplab_rb_is_red(far)) {
			__mmaplab_rb_paint(left ? sibling->rb_left : sibling->rb_right, true);
			__mmaplab_rb_paint(sibling, false);
			__mmaplab_rb_rotate(root, sibling, !left, rotated);
			sibling = left ? parent->rb_right : parent->rb_left;
			far = left ? sibling->rb_right : sibling->rb_left;
		}
		__mmaplab_rb_paint(sibling, !__mmaplab_rb_is_red(parent));
		__mmaplab_rb_paint(parent, true);
		__mmaplab_rb_paint(far, true);
		__mmaplab_rb_rotate(root, parent, left, rotated);
		node = root->rb_node;
		break;
	}
	if (node)
		__mmaplab_rb_paint(node, true);
}
struct rb_augment_callbacks {
	void (*propagate)(struct rb_node *node, struct rb_node *stop);
	void (*copy)(struct rb_node *old, struct rb_node *new);
	void (*rotate)(struct rb_node *old, struct rb_node *new);
};
static inline void __mmaplab_rb_erase(struct rb_node *node, struct rb_root *root,
				      const struct rb_augment_callbacks *augment)
{
	struct rb_node *parent = rb_parent(node), *child, *changed;
	bool black;

	if (!node->rb_left || !node->rb_right) {
		child = node->rb_left ?: node->rb_right;
		black = !__mmaplab_rb_is_red(node);
		__mmaplab_rb_instead(root, parent, node, child);
		if (child)
			__mmaplab_rb_reparent(child, parent);
		changed = parent;
	} else {
		struct rb_node *next = node->rb_right, *above = node;

		while (next->rb_left) {
			above = next;
			next = next->rb_left;
		}
		child = next->rb_right;
		black = !__mmaplab_rb_is_red(next);
		if (above == node) {
			above = next;
		} else {
			above->rb_left = child;
			if (child)
				__mmaplab_rb_reparent(child, above);
			next->rb_right = node->rb_right;
			__mmaplab_rb_reparent(next->rb_right, next);
		}
		next->rb_left = node->rb_left;
		__mmaplab_rb_reparent(next->rb_left, next);
		__mmaplab_rb_instead(root, parent, node, next);
		next->__rb_parent_color = node->__rb_parent_color;
		changed = parent = above;
		if (augment) {
			augment->copy(node, next);
			if (above != next)
				augment->propagate(above, next);
			changed = next;
		}
	}
	if (augment)
		augment->propagate(changed, NULL);
	if (black)
		__mmaplab_rb_erased(root, child, parent, augment ? augment->rotate : NULL);
}

static inline void rb_link_node(struct rb_node *node, struct rb_node *parent, struct rb_node **rb_link)
{
	node->__rb_parent_color = (unsigned long)parent;
	node->rb_left = node->rb_right = NULL;
	*rb_link = node;
}
static inline void rb_link_node_rcu(struct rb_node *node, struct rb_node *parent, struct rb_node **rb_link)
{
	rb_link_node(node, parent, rb_link);
}
static inline void rb_insert_color(struct rb_node *node, struct rb_root *root) { __mmaplab_rb_inserted(node, root, NULL); }
static inline void rb_erase(struct rb_node *node, struct rb_root *root) { __mmaplab_rb_erase(node, root, NULL); }

static inline struct rb_node *__mmaplab_rb_end(struct rb_node *n, bool left)
{
	while (n && (left ? n->rb_left : n->rb_right))
		n = left ? n->rb_left : n->rb_right;
	return n;
}
static inline struct rb_node *rb_first(const struct rb_root *root) { return __mmaplab_rb_end(root->rb_node, true); }
static inline struct rb_node *rb_last(const struct rb_root *root) { return __mmaplab_rb_end(root->rb_node, false); }
static inline struct rb_node *__mmaplab_rb_beside(const struct rb_node *node, bool right)
{
	struct rb_node *parent;

	if (RB_EMPTY_NODE(node))
		return NULL;
	if (right ? node->rb_right : node->rb_left)
		return __mmaplab_rb_end(right ? node->rb_right : node->rb_left, right);
	while ((parent = rb_parent(node)) && node == (right ? parent->rb_right : parent->rb_left))
		node = parent;
	return parent;
}
static inline struct rb_node *rb_next(const struct rb_node *node) { return __mmaplab_rb_beside(node, true); }
static inline struct rb_node *rb_prev(const struct rb_node *node) { return __mmaplab_rb_beside(node, false); }

static inline struct rb_node *__mmaplab_rb_deepest(const struct rb_node *node)
{
	while (node && (node->rb_left || node->rb_right))
		node = node->rb_left ?: node->rb_right;
	return (struct rb_node *)node;
}
static inline struct rb_node *rb_first_postorder(const struct rb_root *root) { return __mmaplab_rb_deepest(root->rb_node); }
static inline struct rb_node *rb_next_postorder(const struct rb_node *node)
{
	struct rb_node *parent = node ? rb_parent(node) : NULL;

	return parent && node == parent->rb_left && parent->rb_right ? __mmaplab_rb_deepest(parent->rb_right) : parent;
}
#define rbtree_postorder_for_each_entry_safe(pos, n, root, field) \
	for (pos = rb_entry_safe(rb_first_postorder(root), typeof(*pos), field); \
	     pos && ({ n = rb_entry_safe(rb_next_postorder(&pos->field), typeof(*pos), field); 1; }); pos = n)

static inline void rb_replace_node(struct rb_node *victim, struct rb_node *new, struct rb_root *root)
{
	*new = *victim;
	if (victim->rb_left)
		__mmaplab_rb_reparent(victim->rb_left, new);
	if (victim->rb_right)
		__mmaplab_rb_reparent(victim->rb_right, new);
	__mmaplab_rb_instead(root, rb_parent(victim), victim, new);
}
static inline void rb_replace_node_rcu(struct rb_node *victim, struct rb_node *new, struct rb_root *root)
{
	rb_replace_node(victim, new, root);
}

#define rb_first_cached(root) (root)->rb_leftmost
static inline void rb_insert_color_cached(struct rb_node *node, struct rb_root_cached *root, bool leftmost)
{
	if (leftmost)
		root->rb_leftmost = node;
	rb_insert_color(node, &root->rb_root);
}
static inline struct rb_node *rb_erase_cached(struct rb_node *node, struct rb_root_cached *root)
{
	struct rb_node *leftmost = NULL;

	if (root->rb_leftmost == node)
		leftmost = root->rb_leftmost = rb_next(node);
	rb_erase(node, &root->rb_root);
	return leftmost;
}
static inline void rb_replace_node_cached(struct rb_node *victim, struct rb_node *new, struct rb_root_cached *root)
{
	if (root->rb_leftmost == victim)
		root->rb_leftmost = new;
	rb_replace_node(victim, new, &root->rb_root);
}

static inline struct rb_node *rb_add_cached(struct rb_node *node, struct rb_root_cached *tree,
					    bool (*less)(struct rb_node *, const struct rb_node *))
{
	struct rb_node **link = &tree->rb_root.rb_node, *parent = NULL;
	bool leftmost = true;

	while (*link) {
		parent = *link;
		if (less(node, parent)) {
			link = &parent->rb_left;
		} else {
			link = &parent->rb_right;
			leftmost = false;
		}
	}
	rb_link_node(node, parent, link);
	rb_insert_color_cached(node, tree, leftmost);
	return leftmost ? node : NULL;
}
static inline void rb_add(struct rb_node *node, struct rb_root *tree,
			  bool (*less)(struct rb_node *, const struct rb_node *))
{
	struct rb_node **link = &tree->rb_node, *parent = NULL;

	while (*link) {
		parent = *link;
		link = less(node, parent) ? &parent->rb_left : &parent->rb_right;
	}
	rb_link_node(node, parent, link);
	rb_insert_color(node, tree);
}
static inline struct rb_node *rb_find_add(struct rb_node *node, struct rb_root *tree,
					  int (*cmp)(struct rb_node *, const struct rb_node *))
{
	struct rb_node **link = &tree->rb_node, *parent = NULL;

	while (*link) {
		int c = cmp(node, parent = *link);

		if (c == 0)
			return parent;
		link = c < 0 ? &parent->rb_left : &parent->rb_right;
	}
	rb_link_node(node, parent, link);
	rb_insert_color(node, tree);
	return NULL;
}
static inline struct rb_node *rb_find(const void *key, const struct rb_root *tree,
				      int (*cmp)(const void *key, const struct rb_node *))
{
	struct rb_node *node = tree->rb_node;

	while (node) {
		int c = cmp(key, node);

		if (c == 0)
			return node;
		node = c < 0 ? node->rb_left : node->rb_right;
	}
	return NULL;
}
static inline struct rb_node *rb_find_first(const void *key, const struct rb_root *tree,
					    int (*cmp)(const void *key, const struct rb_node *))
{
	struct rb_node *node = tree->rb_node, *match = NULL;

	while (node) {
		int c = cmp(key, node);

		if (c == 0)
			match = node;
		node = c <= 0 ? node->rb_left : node->rb_right;
	}
	return match;
}
static inline struct rb_node *rb_next_match(const void *key, struct rb_node *node,
					    int (*cmp)(const void *key, const struct rb_node *))
{
	node = rb_next(node);
	return node && cmp(key, node) == 0 ? node : NULL;
}
#define rb_for_each(node, key, tree, cmp) \
	for ((node) = rb_find_first((key), (tree), (cmp)); (node); (node) = rb_next_match((key), (node), (cmp)))
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060c00
#define rb_find_rcu rb_find
#define rb_find_add_rcu rb_find_add
#endif

#endif
