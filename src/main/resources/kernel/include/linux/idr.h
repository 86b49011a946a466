#ifndef __IDR_H__
#define __IDR_H__
#include <linux/radix-tree.h>
#include <linux/gfp.h>
#include <linux/percpu.h>

struct idr {
	void *idr_entries;
	spinlock_t idr_lock;
	unsigned int idr_base;
	unsigned int idr_next;
};
#define IDR_INIT_BASE(name, base) { .idr_base = (base) }
#define IDR_INIT(name) IDR_INIT_BASE(name, 0)
#define DEFINE_IDR(name) struct idr name = IDR_INIT(name)
#define idr_lock(idr) spin_lock(&(idr)->idr_lock)
#define idr_unlock(idr) spin_unlock(&(idr)->idr_lock)
#define idr_lock_bh(idr) spin_lock_bh(&(idr)->idr_lock)
#define idr_unlock_bh(idr) spin_unlock_bh(&(idr)->idr_lock)
#define idr_lock_irq(idr) spin_lock_irq(&(idr)->idr_lock)
#define idr_unlock_irq(idr) spin_unlock_irq(&(idr)->idr_lock)
#define idr_lock_irqsave(idr, flags) spin_lock_irqsave(&(idr)->idr_lock, flags)
#define idr_unlock_irqrestore(idr, flags) spin_unlock_irqrestore(&(idr)->idr_lock, flags)

int mmaplab_idr_alloc(struct idr *idr, void *ptr, u32 *nextid, unsigned long max);
void *idr_remove(struct idr *idr, unsigned long id);
void *idr_find(const struct idr *idr, unsigned long id);
void *idr_replace(struct idr *idr, void *ptr, unsigned long id);
void *idr_get_next_ul(struct idr *idr, unsigned long *nextid);
void idr_destroy(struct idr *idr);
bool idr_is_empty(const struct idr *idr);

static inline unsigned int idr_get_cursor(const struct idr *idr) { return idr->idr_next; }
static inline void idr_set_cursor(struct idr *idr, unsigned int val) { idr->idr_next = val; }
static inline void idr_init_base(struct idr *idr, int base) { *idr = (struct idr)IDR_INIT_BASE(*idr, base); }
static inline void idr_init(struct idr *idr) { idr_init_base(idr, 0); }
static inline void idr_preload(gfp_t gfp_mask) { preempt_disable(); }
static inline void idr_preload_end(void) { preempt_enable(); }
static inline int __must_check idr_alloc_u32(struct idr *idr, void *ptr, u32 *nextid, unsigned long max, gfp_t gfp)
{
	return mmaplab_idr_alloc(idr, ptr, nextid, max);
}
static inline int idr_alloc(struct idr *idr, void *ptr, int start, int end, gfp_t gfp)
{
	u32 id = start;
	int ret;

	if (start < 0) {
		mmaplab_warn_once("lib/idr.c:86 idr_alloc");
		return -EINVAL;
	}
	ret = idr_alloc_u32(idr, ptr, &id, end > 0 ? end - 1 : INT_MAX, gfp);
	return ret ? ret : id;
}
static inline int idr_alloc_cyclic(struct idr *idr, void *ptr, int start, int end, gfp_t gfp)
{
	u32 id = idr->idr_next;
	int err, max = end > 0 ? end - 1 : INT_MAX;

	if ((int)id < start)
		id = start;
	err = idr_alloc_u32(idr, ptr, &id, max, gfp);
	if (err == -ENOSPC && id > start) {
		id = start;
		err = idr_alloc_u32(idr, ptr, &id, max, gfp);
	}
	if (err)
		return err;
	idr->idr_next = id + 1;
	return id;
}
static inline void *idr_get_next(struct idr *idr, int *nextid)
{
	unsigned long id = *nextid;
	void *entry = idr_get_next_ul(idr, &id);

	if (WARN_ON_ONCE(id > INT_MAX))
		return NULL;
	*nextid = id;
	return entry;
}
static inline int idr_for_each(const struct idr *idr, int (*fn)(int id, void *p, void *data), void *data)
{
	unsigned long id = 0;
	void *entry;

	for (; (entry = idr_get_next_ul((struct idr *)idr, &id)) && id <= INT_MAX; id++) {
		int ret = fn(id, entry, data);

		if (ret)
			return ret;
	}
	return 0;
}
#define idr_for_each_entry(idr, entry, id) for (id = 0; ((entry) = idr_get_next(idr, &(id))) != NULL; id += 1U)
#define idr_for_each_entry_ul(idr, entry, tmp, id) \
	for (tmp = 0, id = 0; ((entry) = tmp <= id ? idr_get_next_ul(idr, &(id)) : NULL) != NULL; tmp = id, ++id)
#define idr_for_each_entry_continue(idr, entry, id) for ((entry) = idr_get_next((idr), &(id)); entry; \
	++id, (entry) = idr_get_next((idr), &(id)))
#define idr_for_each_entry_continue_ul(idr, entry, tmp, id) \
	for (tmp = id; ((entry) = tmp <= id ? idr_get_next_ul(idr, &(id)) : NULL) != NULL; tmp = id, ++id)

struct ida { void *ida_entries; };
#define IDA_INIT(name) { NULL }
#define DEFINE_IDA(name) struct ida name = IDA_INIT(name)
int ida_alloc_range(struct ida *ida, unsigned int min, unsigned int max, gfp_t gfp);
void ida_free(struct ida *ida, unsigned int id);
void ida_destroy(struct ida *ida);
bool ida_is_empty(const struct ida *ida);
static inline int ida_alloc(struct ida *ida, gfp_t gfp) { return ida_alloc_range(ida, 0, ~0, gfp); }
static inline int ida_alloc_min(struct ida *ida, unsigned int min, gfp_t gfp) { return ida_alloc_range(ida, min, ~0, gfp); }
static inline int ida_alloc_max(struct ida *ida, unsigned int max, gfp_t gfp) { return ida_alloc_range(ida, 0, max, gfp); }
static inline void ida_init(struct ida *ida) { ida->ida_entries = NULL; }
#define ida_simple_get(ida, start, end, gfp) ida_alloc_range(ida, start, (end) - 1, gfp)
#define ida_simple_remove(ida, id) ida_free(ida, id)

#endif
