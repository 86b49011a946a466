#ifndef _LINUX_RADIX_TREE_H
#define _LINUX_RADIX_TREE_H
#include <linux/bitops.h>
#include <linux/gfp.h>
#include <linux/list.h>
#include <linux/math.h>
#include <linux/percpu.h>
#include <linux/preempt.h>
#include <linux/rcupdate.h>
#include <linux/spinlock.h>
#include <linux/types.h>
#include <linux/xarray.h>

#define radix_tree_root xarray
#define RADIX_TREE_MAX_TAGS 3
#define RADIX_TREE_INIT(name, mask) XARRAY_INIT(name, mask)
#define RADIX_TREE(name, mask) struct radix_tree_root name = RADIX_TREE_INIT(name, mask)
#define INIT_RADIX_TREE(root, mask) xa_init_flags(root, mask)

static inline bool radix_tree_empty(const struct radix_tree_root *root) { return root->xa_head == NULL; }
static inline int radix_tree_insert(struct radix_tree_root *root, unsigned long index, void *entry)
{
	if (mmaplab_xa_taken(root, index))
		return -EEXIST;
	mmaplab_xa_put(root, index, entry);
	return 0;
}
static inline void *radix_tree_lookup(const struct radix_tree_root *root, unsigned long index)
{
	return xa_load((struct xarray *)root, index);
}
static inline void *radix_tree_delete_item(struct radix_tree_root *root, unsigned long index, void *entry)
{
	if (entry && xa_load(root, index) != entry)
		return NULL;
	return mmaplab_xa_remove(root, index);
}
static inline void *radix_tree_delete(struct radix_tree_root *root, unsigned long index)
{
	return mmaplab_xa_remove(root, index);
}
static inline unsigned int radix_tree_gang_lookup(const struct radix_tree_root *root, void **results,
						  unsigned long first_index, unsigned int max_items)
{
	return xa_extract((struct xarray *)root, results, first_index, ULONG_MAX, max_items, XA_PRESENT);
}
static inline unsigned int radix_tree_gang_lookup_tag(const struct radix_tree_root *root, void **results,
						      unsigned long first_index, unsigned int max_items, unsigned int tag)
{
	return xa_extract((struct xarray *)root, results, first_index, ULONG_MAX, max_items, tag);
}
static inline int radix_tree_preload(gfp_t gfp_mask)
{
	preempt_disable();
	return 0;
}
#define radix_tree_maybe_preload(gfp_mask) radix_tree_preload(gfp_mask)
static inline void radix_tree_preload_end(void) { preempt_enable(); }
static inline void *radix_tree_tag_set(struct radix_tree_root *root, unsigned long index, unsigned int tag)
{
	mmaplab_xa_mark(root, index, tag);
	return xa_load(root, index);
}
static inline void *radix_tree_tag_clear(struct radix_tree_root *root, unsigned long index, unsigned int tag)
{
	mmaplab_xa_unmark(root, index, tag);
	return xa_load(root, index);
}
static inline int radix_tree_tag_get(const struct radix_tree_root *root, unsigned long index, unsigned int tag)
{
	return xa_get_mark((struct xarray *)root, index, tag);
}
static inline int radix_tree_tagged(const struct radix_tree_root *root, unsigned int tag)
{
	return (int)xa_marked((struct xarray *)root, tag) << ((MMAPLAB_LINUX_VERSION_CODE < 0x060c00 ? 27 : 25) + tag);
}
/* A slot is where the iterator keeps the entry. */
struct radix_tree_iter {
	unsigned long index;
	void *mmaplab_entry;
};
static inline void **__mmaplab_radix_slot(const struct radix_tree_root *root, struct radix_tree_iter *iter, bool after,
					  xa_mark_t filter)
{
	iter->mmaplab_entry = after ? xa_find_after((struct xarray *)root, &iter->index, ULONG_MAX, filter) :
				      xa_find((struct xarray *)root, &iter->index, ULONG_MAX, filter);
	return iter->mmaplab_entry ? &iter->mmaplab_entry : NULL;
}
#define radix_tree_for_each_slot(slot, root, iter, start) \
	for ((iter)->index = (start), slot = __mmaplab_radix_slot(root, iter, false, XA_PRESENT); slot; \
	     slot = __mmaplab_radix_slot(root, iter, true, XA_PRESENT))
#define radix_tree_for_each_tagged(slot, root, iter, start, tag) \
	for ((iter)->index = (start), slot = __mmaplab_radix_slot(root, iter, false, tag); slot; \
	     slot = __mmaplab_radix_slot(root, iter, true, tag))
static inline void *radix_tree_deref_slot(void **slot) { return *slot; }
#define radix_tree_deref_slot_protected(slot, lock) radix_tree_deref_slot(slot)
static inline int radix_tree_deref_retry(void *arg) { return 0; }
static inline int radix_tree_exception(void *arg) { return unlikely((unsigned long)arg & 3); }

#endif
