#ifndef _LINUX_ATOMIC_H
#define _LINUX_ATOMIC_H
#include <linux/types.h>
#include <linux/compiler.h>

/* One processor and no preemption between two kernel statements: plain C is atomic. */
#define __MMAPLAB_ATOMIC(p, v, type) \
static inline type p##_read(const v *a) { return a->counter; } \
static inline void p##_set(v *a, type i) { a->counter = i; } \
static inline void p##_add(type i, v *a) { a->counter += i; } \
static inline void p##_sub(type i, v *a) { a->counter -= i; } \
static inline void p##_inc(v *a) { a->counter++; } \
static inline void p##_dec(v *a) { a->counter--; } \
static inline void p##_or(type i, v *a) { a->counter |= i; } \
static inline void p##_and(type i, v *a) { a->counter &= i; } \
static inline void p##_xor(type i, v *a) { a->counter ^= i; } \
static inline void p##_andnot(type i, v *a) { a->counter &= ~i; } \
static inline type p##_add_return(type i, v *a) { return a->counter += i; } \
static inline type p##_sub_return(type i, v *a) { return a->counter -= i; } \
static inline type p##_inc_return(v *a) { return ++a->counter; } \
static inline type p##_dec_return(v *a) { return --a->counter; } \
static inline type p##_fetch_add(type i, v *a) { type old = a->counter; a->counter += i; return old; } \
static inline type p##_fetch_sub(type i, v *a) { type old = a->counter; a->counter -= i; return old; } \
static inline type p##_fetch_inc(v *a) { return a->counter++; } \
static inline type p##_fetch_dec(v *a) { return a->counter--; } \
static inline bool p##_inc_and_test(v *a) { return ++a->counter == 0; } \
static inline bool p##_dec_and_test(v *a) { return --a->counter == 0; } \
static inline bool p##_sub_and_test(type i, v *a) { return (a->counter -= i) == 0; } \
static inline bool p##_add_negative(type i, v *a) { return (a->counter += i) < 0; } \
static inline type p##_xchg(v *a, type new) { type old = a->counter; a->counter = new; return old; } \
static inline type p##_cmpxchg(v *a, type old, type new) \
{ \
	type was = a->counter; \
	if (was == old) \
		a->counter = new; \
	return was; \
} \
static inline bool p##_try_cmpxchg(v *a, type *old, type new) \
{ \
	type was = p##_cmpxchg(a, *old, new); \
	if (was == *old) \
		return true; \
	*old = was; \
	return false; \
} \
static inline type p##_fetch_add_unless(v *a, type i, type u) \
{ \
	type old = a->counter; \
	if (old != u) \
		a->counter += i; \
	return old; \
} \
static inline bool p##_add_unless(v *a, type i, type u) { return p##_fetch_add_unless(a, i, u) != u; } \
static inline bool p##_inc_not_zero(v *a) { return p##_add_unless(a, 1, 0); } \
static inline type p##_dec_if_positive(v *a) \
{ \
	type dec = a->counter - 1; \
	if (dec >= 0) \
		a->counter = dec; \
	return dec; \
}
__MMAPLAB_ATOMIC(atomic, atomic_t, int)
__MMAPLAB_ATOMIC(atomic64, atomic64_t, s64)
typedef atomic64_t atomic_long_t;
#define ATOMIC_LONG_INIT(i) { (i) }
__MMAPLAB_ATOMIC(atomic_long, atomic_long_t, long)
#define atomic_read_acquire atomic_read
#define atomic_set_release atomic_set

#define xchg(ptr, v) ({ typeof(ptr) __xp = (ptr); typeof(*__xp) __xo = *__xp; *__xp = (v); __xo; })
#define cmpxchg(ptr, old, new) ({ typeof(ptr) __cp = (ptr); typeof(*__cp) __co = *__cp; \
	if (__co == (old)) *__cp = (new); __co; })
#define try_cmpxchg(ptr, oldp, new) ({ typeof(ptr) __tp = (ptr); typeof(oldp) __op = (oldp); \
	bool __done = *__tp == *__op; if (__done) *__tp = (new); else *__op = *__tp; __done; })
#define mb() barrier()
#define rmb() barrier()
#define wmb() barrier()
#define smp_mb() barrier()
#define smp_rmb() barrier()
#define smp_wmb() barrier()
#define dma_rmb() barrier()
#define dma_wmb() barrier()
#define smp_mb__before_atomic() barrier()
#define smp_mb__after_atomic() barrier()
#define smp_store_mb(var, value) WRITE_ONCE(var, value)
#define smp_load_acquire(p) READ_ONCE(*(p))
#define smp_store_release(p, v) WRITE_ONCE(*(p), v)
#define cpu_relax() barrier()

#endif
