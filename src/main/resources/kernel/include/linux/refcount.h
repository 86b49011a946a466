#ifndef _LINUX_REFCOUNT_H
#define _LINUX_REFCOUNT_H
#include <linux/atomic.h>
#include <linux/bug.h>
#include <linux/compiler.h>
#include <linux/limits.h>
#include <linux/spinlock_types.h>

typedef struct refcount_struct { atomic_t refs; } refcount_t;
#define REFCOUNT_INIT(n) { .refs = ATOMIC_INIT(n) }
#define REFCOUNT_SATURATED (INT_MIN / 2)

enum { __REFCOUNT_ADD = 1, __REFCOUNT_ADD_ON_0, __REFCOUNT_UNDERFLOW, __REFCOUNT_HIT_0 };
void mmaplab_refcount_warn(int kind);
static inline void __refcount_warn(refcount_t *r, int kind)
{
	atomic_set(&r->refs, REFCOUNT_SATURATED);
	mmaplab_refcount_warn(kind);
}
static inline void refcount_set(refcount_t *r, int n) { atomic_set(&r->refs, n); }
static inline unsigned int refcount_read(const refcount_t *r) { return atomic_read(&r->refs); }
static inline void refcount_add(int i, refcount_t *r)
{
	int old = atomic_fetch_add(i, &r->refs);

	if (old == 0)
		__refcount_warn(r, __REFCOUNT_ADD_ON_0);
	else if (old < 0 || old + i < 0)
		__refcount_warn(r, __REFCOUNT_ADD);
}
static inline void refcount_inc(refcount_t *r) { refcount_add(1, r); }
static inline bool refcount_inc_not_zero(refcount_t *r)
{
	if (refcount_read(r) == 0)
		return false;
	refcount_add(1, r);
	return true;
}
static inline bool refcount_sub_and_test(int i, refcount_t *r)
{
	int old = atomic_fetch_sub(i, &r->refs);

	if (old == i)
		return true;
	if (old < 0 || old - i < 0)
		__refcount_warn(r, __REFCOUNT_UNDERFLOW);
	return false;
}
static inline bool refcount_dec_and_test(refcount_t *r) { return refcount_sub_and_test(1, r); }
static inline void refcount_dec(refcount_t *r)
{
	if (atomic_fetch_dec(&r->refs) <= 1)
		__refcount_warn(r, __REFCOUNT_HIT_0);
}

#endif
