#ifndef _LINUX_RBTREE_AUGMENTED_H
#define _LINUX_RBTREE_AUGMENTED_H
#include <linux/compiler.h>
#include <linux/rbtree.h>
#include <linux/rcupdate.h>

#define RB_RED 0
#define RB_BLACK 1
#define __rb_parent(pc) ((struct rb_node *)(pc & ~3))
#define __rb_color(pc) ((pc) & 1)
#define __rb_is_black(pc) __rb_color(pc)
#define __rb_is_red(pc) (!__rb_color(pc))
#define rb_color(rb) __rb_color((rb)->__rb_parent_color)
#define rb_is_red(rb) __rb_is_red((rb)->__rb_parent_color)
#define rb_is_black(rb) __rb_is_black((rb)->__rb_parent_color)
static inline void rb_set_parent(struct rb_node *rb, struct rb_node *p)
{
	rb->__rb_parent_color = rb_color(rb) + (unsigned long)p;
}
static inline void rb_set_parent_color(struct rb_node *rb, struct rb_node *p, int color)
{
	rb->__rb_parent_color = (unsigned long)p + color;
}

static inline void rb_insert_augmented(struct rb_node *node, struct rb_root *root,
				       const struct rb_augment_callbacks *augment)
{
	__mmaplab_rb_inserted(node, root, augment->rotate);
}
static inline void rb_insert_augmented_cached(struct rb_node *node, struct rb_root_cached *root, bool newleft,
					      const struct rb_augment_callbacks *augment)
{
	if (newleft)
		root->rb_leftmost = node;
	rb_insert_augmented(node, &root->rb_root, augment);
}
static inline void rb_erase_augmented(struct rb_node *node, struct rb_root *root,
				      const struct rb_augment_callbacks *augment)
{
	__mmaplab_rb_erase(node, root, augment);
}
static inline void rb_erase_augmented_cached(struct rb_node *node, struct rb_root_cached *root,
					     const struct rb_augment_callbacks *augment)
{
	if (root->rb_leftmost == node)
		root->rb_leftmost = rb_next(node);
	rb_erase_augmented(node, &root->rb_root, augment);
}
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060500
static inline struct rb_node *rb_add_augmented_cached(struct rb_node *node, struct rb_root_cached *tree,
						      bool (*less)(struct rb_node *, const struct rb_node *),
						      const struct rb_augment_callbacks *augment)
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
	augment->propagate(parent, NULL);
	rb_insert_augmented_cached(node, tree, leftmost, augment);
	return leftmost ? node : NULL;
}
#endif

#define RB_DECLARE_CALLBACKS(RBSTATIC, RBNAME, RBSTRUCT, RBFIELD, RBAUGMENTED, RBCOMPUTE) \
static inline void RBNAME ## _propagate(struct rb_node *rb, struct rb_node *stop) \
{ \
	while (rb != stop) { \
		RBSTRUCT *node = rb_entry(rb, RBSTRUCT, RBFIELD); \
		if (RBCOMPUTE(node, true)) \
			break; \
		rb = rb_parent(&node->RBFIELD); \
	} \
} \
static inline void RBNAME ## _copy(struct rb_node *rb_old, struct rb_node *rb_new) \
{ \
	rb_entry(rb_new, RBSTRUCT, RBFIELD)->RBAUGMENTED = rb_entry(rb_old, RBSTRUCT, RBFIELD)->RBAUGMENTED; \
} \
static void RBNAME ## _rotate(struct rb_node *rb_old, struct rb_node *rb_new) \
{ \
	RBNAME ## _copy(rb_old, rb_new); \
	RBCOMPUTE(rb_entry(rb_old, RBSTRUCT, RBFIELD), false); \
} \
RBSTATIC const struct rb_augment_callbacks RBNAME = { \
	.propagate = RBNAME ## _propagate, .copy = RBNAME ## _copy, .rotate = RBNAME ## _rotate \
};
#define RB_DECLARE_CALLBACKS_MAX(RBSTATIC, RBNAME, RBSTRUCT, RBFIELD, RBTYPE, RBAUGMENTED, RBCOMPUTE) \
static inline bool RBNAME ## _compute_max(RBSTRUCT *node, bool exit) \
{ \
	RBTYPE max = RBCOMPUTE(node); \
	RBSTRUCT *left = rb_entry_safe(node->RBFIELD.rb_left, RBSTRUCT, RBFIELD); \
	RBSTRUCT *right = rb_entry_safe(node->RBFIELD.rb_right, RBSTRUCT, RBFIELD); \
	if (left && left->RBAUGMENTED > max) \
		max = left->RBAUGMENTED; \
	if (right && right->RBAUGMENTED > max) \
		max = right->RBAUGMENTED; \
	if (exit && node->RBAUGMENTED == max) \
		return true; \
	node->RBAUGMENTED = max; \
	return false; \
} \
RB_DECLARE_CALLBACKS(RBSTATIC, RBNAME, RBSTRUCT, RBFIELD, RBAUGMENTED, RBNAME ## _compute_max)

#endif
