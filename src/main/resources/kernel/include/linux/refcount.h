#ifndef _LINUX_REFCOUNT_H
#define _LINUX_REFCOUNT_H
#include <linux/atomic.h>
#include <linux/bug.h>
#include <linux/compiler.h>
#include <linux/limits.h>
#include <linux/spinlock_types.h>

typedef struct refcount_struct { atomic_t refs; } refcount_t;
struct mutex;
#define REFCOUNT_INIT(n) { .refs = ATOMIC_INIT(n), }
#define REFCOUNT_MAX INT_MAX
#define REFCOUNT_SATURATED (INT_MIN / 2)

enum refcount_saturation_type { REFCOUNT_ADD_NOT_ZERO_OVF, REFCOUNT_ADD_OVF, REFCOUNT_ADD_UAF, REFCOUNT_SUB_UAF, REFCOUNT_DEC_LEAK };
void mmaplab_refcount_warn(int kind);
static inline void refcount_warn_saturate(refcount_t *r, enum refcount_saturation_type t)
{
	atomic_set(&r->refs, REFCOUNT_SATURATED);
	mmaplab_refcount_warn(t);
}
static inline void refcount_set(refcount_t *r, int n) { atomic_set(&r->refs, n); }
static inline unsigned int refcount_read(const refcount_t *r) { return atomic_read(&r->refs); }
static inline __must_check bool refcount_add_not_zero(int i, refcount_t *r)
{
	int old = refcount_read(r);

	if (!old)
		return false;
	atomic_add(i, &r->refs);
	if (unlikely(old < 0 || old + i < 0))
		refcount_warn_saturate(r, REFCOUNT_ADD_NOT_ZERO_OVF);
	return true;
}
static inline void refcount_add(int i, refcount_t *r)
{
	int old = atomic_fetch_add(i, &r->refs);

	if (unlikely(!old))
		refcount_warn_saturate(r, REFCOUNT_ADD_UAF);
	else if (unlikely(old < 0 || old + i < 0))
		refcount_warn_saturate(r, REFCOUNT_ADD_OVF);
}
static inline void refcount_inc(refcount_t *r) { refcount_add(1, r); }
static inline __must_check bool refcount_inc_not_zero(refcount_t *r) { return refcount_add_not_zero(1, r); }
static inline __must_check bool refcount_sub_and_test(int i, refcount_t *r)
{
	int old = atomic_fetch_sub(i, &r->refs);

	if (old == i)
		return true;
	if (unlikely(old < 0 || old - i < 0))
		refcount_warn_saturate(r, REFCOUNT_SUB_UAF);
	return false;
}
static inline __must_check bool refcount_dec_and_test(refcount_t *r) { return refcount_sub_and_test(1, r); }
static inline void refcount_dec(refcount_t *r)
{
	if (unlikely(atomic_fetch_dec(&r->refs) <= 1))
		refcount_warn_saturate(r, REFCOUNT_DEC_LEAK);
}
static inline __must_check bool refcount_dec_if_one(refcount_t *r)
{
	int val = 1;

	return atomic_try_cmpxchg(&r->refs, &val, 0);
}
static inline __must_check bool refcount_dec_not_one(refcount_t *r)
{
	unsigned int val = refcount_read(r);

	if (val == REFCOUNT_SATURATED)
		return true;
	if (val == 1)
		return false;
	if (val == 0) {
		WARN_ONCE(1, "refcount_t: underflow; use-after-free.\n");
		return true;
	}
	atomic_dec(&r->refs);
	return true;
}
#define refcount_dec_and_mutex_lock(r, lock) ({ refcount_t *__r = (r); bool __last = false; \
	if (!refcount_dec_not_one(__r)) { mutex_lock(lock); __last = refcount_dec_and_test(__r); \
		if (!__last) mutex_unlock(lock); } __last; })
#define refcount_dec_and_lock(r, lock) ({ refcount_t *__r = (r); bool __last = false; \
	if (!refcount_dec_not_one(__r)) { spin_lock(lock); __last = refcount_dec_and_test(__r); \
		if (!__last) spin_unlock(lock); } __last; })
#define refcount_dec_and_lock_irqsave(r, lock, flagsp) ({ refcount_t *__r = (r); bool __last = false; \
	if (!refcount_dec_not_one(__r)) { spin_lock_irqsave(lock, *(flagsp)); __last = refcount_dec_and_test(__r); \
		if (!__last) spin_unlock_irqrestore(lock, *(flagsp)); } __last; })

#endif
