#ifndef _LINUX_XARRAY_H
#define _LINUX_XARRAY_H
#include <linux/bitmap.h>
#include <linux/bug.h>
#include <linux/compiler.h>
#include <linux/gfp.h>
#include <linux/kconfig.h>
#include <linux/kernel.h>
#include <linux/rcupdate.h>
#include <linux/spinlock.h>
#include <linux/types.h>

/* The entries live in the kernel's Java; the handle in head names them. */
struct xarray {
	spinlock_t xa_lock;
	gfp_t xa_flags;
	void __rcu *xa_head;
};
typedef unsigned __bitwise xa_mark_t;
#define XA_MARK_0 ((xa_mark_t)0U)
#define XA_MARK_1 ((xa_mark_t)1U)
#define XA_MARK_2 ((xa_mark_t)2U)
#define XA_PRESENT ((xa_mark_t)8U)
#define XA_MARK_MAX XA_MARK_2
#define XA_FREE_MARK XA_MARK_0
#define XA_CHUNK_SHIFT 6
#define XA_CHUNK_SIZE (1UL << XA_CHUNK_SHIFT)
#define XA_CHUNK_MASK (XA_CHUNK_SIZE - 1)
#define BITS_PER_XA_VALUE (BITS_PER_LONG - 1)

struct xa_limit { u32 max, min; };
#define XA_LIMIT(_min, _max) (struct xa_limit){ .min = _min, .max = _max }
#define xa_limit_32b XA_LIMIT(0, UINT_MAX)
#define xa_limit_31b XA_LIMIT(0, INT_MAX)
#define xa_limit_16b XA_LIMIT(0, USHRT_MAX)
#define XA_FLAGS_LOCK_IRQ ((gfp_t)1)
#define XA_FLAGS_LOCK_BH ((gfp_t)2)
#define XA_FLAGS_TRACK_FREE ((gfp_t)4)
#define XA_FLAGS_ZERO_BUSY ((gfp_t)8)
#define XA_FLAGS_ALLOC_WRAPPED ((gfp_t)16)
#define XA_FLAGS_ACCOUNT ((gfp_t)32)
#define XA_FLAGS_ALLOC (XA_FLAGS_TRACK_FREE | 0x800000U)
#define XA_FLAGS_ALLOC1 (XA_FLAGS_TRACK_FREE | XA_FLAGS_ZERO_BUSY)
#define XARRAY_INIT(name, flags) { .xa_lock = __SPIN_LOCK_UNLOCKED(name.xa_lock), .xa_flags = flags, .xa_head = NULL }
#define DEFINE_XARRAY_FLAGS(name, flags) struct xarray name = XARRAY_INIT(name, flags)
#define DEFINE_XARRAY(name) DEFINE_XARRAY_FLAGS(name, 0)
#define DEFINE_XARRAY_ALLOC(name) DEFINE_XARRAY_FLAGS(name, XA_FLAGS_ALLOC)
#define DEFINE_XARRAY_ALLOC1(name) DEFINE_XARRAY_FLAGS(name, XA_FLAGS_ALLOC1)

static inline void *xa_mk_value(unsigned long v)
{
	WARN_ON((long)v < 0);
	return (void *)((v << 1) | 1);
}
static inline unsigned long xa_to_value(const void *entry) { return (unsigned long)entry >> 1; }
static inline bool xa_is_value(const void *entry) { return (unsigned long)entry & 1; }
static inline void *xa_tag_pointer(void *p, unsigned long tag) { return (void *)((unsigned long)p | tag); }
static inline void *xa_untag_pointer(void *entry) { return (void *)((unsigned long)entry & ~3UL); }
static inline unsigned int xa_pointer_tag(void *entry) { return (unsigned long)entry & 3UL; }
static inline void *xa_mk_internal(unsigned long v) { return (void *)((v << 2) | 2); }
static inline unsigned long xa_to_internal(const void *entry) { return (unsigned long)entry >> 2; }
static inline bool xa_is_internal(const void *entry) { return ((unsigned long)entry & 3) == 2; }
#define XA_ZERO_ENTRY xa_mk_internal(257)
#define XA_RETRY_ENTRY xa_mk_internal(256)
#define XA_ERROR(errno) ((void *)(((unsigned long)errno << 2) | 2UL))
static inline bool xa_is_zero(const void *entry) { return entry == XA_ZERO_ENTRY; }
static inline bool xa_is_err(const void *entry)
{
	return xa_is_internal(entry) && entry >= xa_mk_internal(-MAX_ERRNO);
}
static inline int xa_err(void *entry) { return xa_is_err(entry) ? (long)entry >> 2 : 0; }
static inline bool xa_is_advanced(const void *entry) { return xa_is_internal(entry) && entry <= XA_RETRY_ENTRY; }

static inline void xa_init_flags(struct xarray *xa, gfp_t flags)
{
	spin_lock_init(&xa->xa_lock);
	xa->xa_flags = flags;
	xa->xa_head = NULL;
}
static inline void xa_init(struct xarray *xa) { xa_init_flags(xa, 0); }
static inline bool xa_empty(const struct xarray *xa) { return xa->xa_head == NULL; }

#define xa_trylock(xa) spin_trylock(&(xa)->xa_lock)
#define xa_lock(xa) spin_lock(&(xa)->xa_lock)
#define xa_unlock(xa) spin_unlock(&(xa)->xa_lock)
#define xa_lock_bh(xa) spin_lock_bh(&(xa)->xa_lock)
#define xa_unlock_bh(xa) spin_unlock_bh(&(xa)->xa_lock)
#define xa_lock_irq(xa) spin_lock_irq(&(xa)->xa_lock)
#define xa_unlock_irq(xa) spin_unlock_irq(&(xa)->xa_lock)
#define xa_lock_irqsave(xa, flags) spin_lock_irqsave(&(xa)->xa_lock, flags)
#define xa_unlock_irqrestore(xa, flags) spin_unlock_irqrestore(&(xa)->xa_lock, flags)
#define xa_lock_nested(xa, subclass) spin_lock_nested(&(xa)->xa_lock, subclass)

void mmaplab_warn_once(const char *where);
void *xa_load(struct xarray *xa, unsigned long index);
bool mmaplab_xa_taken(struct xarray *xa, unsigned long index);
void *mmaplab_xa_put(struct xarray *xa, unsigned long index, void *entry);
void *mmaplab_xa_remove(struct xarray *xa, unsigned long index);
int mmaplab_xa_free(struct xarray *xa, u32 *id, u32 min, u32 max);
bool mmaplab_xa_mark(struct xarray *xa, unsigned long index, xa_mark_t mark);
bool mmaplab_xa_unmark(struct xarray *xa, unsigned long index, xa_mark_t mark);
bool mmaplab_xa_marked(struct xarray *xa, xa_mark_t mark);
bool xa_get_mark(struct xarray *xa, unsigned long index, xa_mark_t mark);
void *xa_find(struct xarray *xa, unsigned long *index, unsigned long max, xa_mark_t filter);
void *xa_find_after(struct xarray *xa, unsigned long *index, unsigned long max, xa_mark_t filter);
void xa_destroy(struct xarray *xa);
static inline bool xa_marked(struct xarray *xa, xa_mark_t mark) { return mmaplab_xa_marked(xa, mark); }

static inline void *__xa_erase(struct xarray *xa, unsigned long index) { return mmaplab_xa_remove(xa, index); }
/* NULL frees the index, but where free ones are tracked: there it stays reserved. */
static inline void *__xa_store(struct xarray *xa, unsigned long index, void *entry, gfp_t gfp)
{
	if (WARN_ON_ONCE(xa_is_advanced(entry)))
		return XA_ERROR(-EINVAL);
	if (entry || (xa->xa_flags & XA_FLAGS_TRACK_FREE))
		return mmaplab_xa_put(xa, index, xa_is_zero(entry) ? NULL : entry);
	return mmaplab_xa_remove(xa, index);
}
static inline void *__xa_cmpxchg(struct xarray *xa, unsigned long index, void *old, void *entry, gfp_t gfp)
{
	void *curr = xa_load(xa, index);

	if (WARN_ON_ONCE(xa_is_advanced(entry)))
		return XA_ERROR(-EINVAL);
	if (!curr && mmaplab_xa_taken(xa, index))
		curr = XA_ZERO_ENTRY;
	if (curr == old) {
		if (entry)
			mmaplab_xa_put(xa, index, xa_is_zero(entry) ? NULL : entry);
		else
			mmaplab_xa_remove(xa, index);
	}
	return xa_is_zero(curr) ? NULL : curr;
}
static inline int __must_check __xa_insert(struct xarray *xa, unsigned long index, void *entry, gfp_t gfp)
{
	if (WARN_ON_ONCE(xa_is_advanced(entry)))
		return -EINVAL;
	if (mmaplab_xa_taken(xa, index))
		return -EBUSY;
	mmaplab_xa_put(xa, index, entry);
	return 0;
}
static inline int __must_check __xa_alloc(struct xarray *xa, u32 *id, void *entry, struct xa_limit limit, gfp_t gfp)
{
	int ret;

	if (WARN_ON_ONCE(xa_is_advanced(entry)))
		return -EINVAL;
	if (!(xa->xa_flags & XA_FLAGS_TRACK_FREE)) {
		mmaplab_warn_once(MMAPLAB_LINUX_VERSION_CODE < 0x060c00 ? "lib/xarray.c:1835 __xa_alloc" :
									 "lib/xarray.c:1852 __xa_alloc");
		return -EINVAL;
	}
	if ((xa->xa_flags & XA_FLAGS_ZERO_BUSY) && limit.min == 0)
		limit.min = 1;
	ret = mmaplab_xa_free(xa, id, limit.min, limit.max);
	if (!ret)
		mmaplab_xa_put(xa, *id, entry);
	return ret;
}
static inline int __must_check __xa_alloc_cyclic(struct xarray *xa, u32 *id, void *entry, struct xa_limit limit,
						 u32 *next, gfp_t gfp)
{
	u32 min = limit.min;
	int ret;

	limit.min = min > *next ? min : *next;
	ret = __xa_alloc(xa, id, entry, limit, gfp);
	if (ret == 0 && (xa->xa_flags & XA_FLAGS_ALLOC_WRAPPED)) {
		xa->xa_flags &= ~XA_FLAGS_ALLOC_WRAPPED;
		ret = 1;
	}
	if (ret < 0 && limit.min > min) {
		limit.min = min;
		ret = __xa_alloc(xa, id, entry, limit, gfp);
		if (ret == 0)
			ret = 1;
	}
	if (ret >= 0) {
		*next = *id + 1;
		if (*next == 0)
			xa->xa_flags |= XA_FLAGS_ALLOC_WRAPPED;
	}
	return ret;
}
static inline void __xa_set_mark(struct xarray *xa, unsigned long index, xa_mark_t mark) { mmaplab_xa_mark(xa, index, mark); }
static inline void __xa_clear_mark(struct xarray *xa, unsigned long index, xa_mark_t mark) { mmaplab_xa_unmark(xa, index, mark); }
static inline void xa_set_mark(struct xarray *xa, unsigned long index, xa_mark_t mark)
{
	xa_lock(xa);
	__xa_set_mark(xa, index, mark);
	xa_unlock(xa);
}
static inline void xa_clear_mark(struct xarray *xa, unsigned long index, xa_mark_t mark)
{
	xa_lock(xa);
	__xa_clear_mark(xa, index, mark);
	xa_unlock(xa);
}

/* What takes the lock itself: plainly, with softirqs off (_bh), with interrupts off (_irq). */
#define __MMAPLAB_XA_LOCKED(suffix) \
static inline void *xa_store##suffix(struct xarray *xa, unsigned long index, void *entry, gfp_t gfp) \
{ \
	void *curr; \
	xa_lock##suffix(xa); \
	curr = __xa_store(xa, index, entry, gfp); \
	xa_unlock##suffix(xa); \
	return curr; \
} \
static inline void *xa_erase##suffix(struct xarray *xa, unsigned long index) \
{ \
	void *curr; \
	xa_lock##suffix(xa); \
	curr = __xa_erase(xa, index); \
	xa_unlock##suffix(xa); \
	return curr; \
} \
static inline void *xa_cmpxchg##suffix(struct xarray *xa, unsigned long index, void *old, void *entry, gfp_t gfp) \
{ \
	void *curr; \
	xa_lock##suffix(xa); \
	curr = __xa_cmpxchg(xa, index, old, entry, gfp); \
	xa_unlock##suffix(xa); \
	return curr; \
} \
static inline int __must_check xa_insert##suffix(struct xarray *xa, unsigned long index, void *entry, gfp_t gfp) \
{ \
	int err; \
	xa_lock##suffix(xa); \
	err = __xa_insert(xa, index, entry, gfp); \
	xa_unlock##suffix(xa); \
	return err; \
} \
static inline int __must_check xa_alloc##suffix(struct xarray *xa, u32 *id, void *entry, struct xa_limit limit, gfp_t gfp) \
{ \
	int err; \
	xa_lock##suffix(xa); \
	err = __xa_alloc(xa, id, entry, limit, gfp); \
	xa_unlock##suffix(xa); \
	return err; \
} \
static inline int xa_alloc_cyclic##suffix(struct xarray *xa, u32 *id, void *entry, struct xa_limit limit, u32 *next, \
					  gfp_t gfp) \
{ \
	int err; \
	xa_lock##suffix(xa); \
	err = __xa_alloc_cyclic(xa, id, entry, limit, next, gfp); \
	xa_unlock##suffix(xa); \
	return err; \
} \
static inline int __must_check xa_reserve##suffix(struct xarray *xa, unsigned long index, gfp_t gfp) \
{ \
	return xa_err(xa_cmpxchg##suffix(xa, index, NULL, XA_ZERO_ENTRY, gfp)); \
}
__MMAPLAB_XA_LOCKED()
__MMAPLAB_XA_LOCKED(_bh)
__MMAPLAB_XA_LOCKED(_irq)
static inline void xa_release(struct xarray *xa, unsigned long index) { xa_cmpxchg(xa, index, XA_ZERO_ENTRY, NULL, 0); }
static inline unsigned int xa_extract(struct xarray *xa, void **dst, unsigned long start, unsigned long max,
				      unsigned int n, xa_mark_t filter)
{
	unsigned int i = 0;
	void *entry;

	if (!n)
		return 0;
	for (entry = xa_find(xa, &start, max, filter); entry; entry = xa_find_after(xa, &start, max, filter)) {
		dst[i++] = entry;
		if (i == n)
			break;
	}
	return i;
}

#define __MMAPLAB_XA_EACH(xa, index, entry, start, last, filter) \
	for (index = start, entry = xa_find(xa, &index, last, filter); entry; \
	     entry = xa_find_after(xa, &index, last, filter))
#define xa_for_each_range(xa, index, entry, start, last) __MMAPLAB_XA_EACH(xa, index, entry, start, last, XA_PRESENT)
#define xa_for_each_start(xa, index, entry, start) xa_for_each_range(xa, index, entry, start, ULONG_MAX)
#define xa_for_each(xa, index, entry) xa_for_each_start(xa, index, entry, 0)
#define xa_for_each_marked(xa, index, entry, filter) __MMAPLAB_XA_EACH(xa, index, entry, 0, ULONG_MAX, filter)

#endif
