#ifndef _LINUX_ATOMIC_H
#define _LINUX_ATOMIC_H
#include <linux/types.h>
#include <linux/compiler.h>

/* One processor and no preemption between two kernel statements: plain C is atomic. Macros, so that they cost only those who use them. */
#define atomic_read(v) READ_ONCE((v)->counter)
#define atomic_set(v, i) WRITE_ONCE((v)->counter, i)
#define atomic_add(i, v) ((void)((v)->counter += (i)))
#define atomic_sub(i, v) ((void)((v)->counter -= (i)))
#define atomic_inc(v) ((void)(v)->counter++)
#define atomic_dec(v) ((void)(v)->counter--)
#define atomic_or(i, v) ((void)((v)->counter |= (i)))
#define atomic_and(i, v) ((void)((v)->counter &= (i)))
#define atomic_xor(i, v) ((void)((v)->counter ^= (i)))
#define atomic_andnot(i, v) ((void)((v)->counter &= ~(i)))
#define atomic_add_return(i, v) ((v)->counter += (i))
#define atomic_sub_return(i, v) ((v)->counter -= (i))
#define atomic_inc_return(v) (++(v)->counter)
#define atomic_dec_return(v) (--(v)->counter)
#define atomic_fetch_add(i, v) __mmaplab_fetch(v, __a->counter += (i))
#define atomic_fetch_sub(i, v) __mmaplab_fetch(v, __a->counter -= (i))
#define atomic_fetch_or(i, v) __mmaplab_fetch(v, __a->counter |= (i))
#define atomic_fetch_and(i, v) __mmaplab_fetch(v, __a->counter &= (i))
#define atomic_fetch_inc(v) ((v)->counter++)
#define atomic_fetch_dec(v) ((v)->counter--)
#define atomic_inc_and_test(v) (++(v)->counter == 0)
#define atomic_dec_and_test(v) (--(v)->counter == 0)
#define atomic_sub_and_test(i, v) (((v)->counter -= (i)) == 0)
#define atomic_add_negative(i, v) (((v)->counter += (i)) < 0)
#define atomic_xchg(v, new) __mmaplab_fetch(v, __a->counter = (new))
#define atomic_cmpxchg(v, old, new) __mmaplab_fetch(v, __old == (old) ? (__a->counter = (new)) : 0)
#define atomic_try_cmpxchg(v, oldp, new) try_cmpxchg(&(v)->counter, oldp, new)
#define atomic_fetch_add_unless(v, i, u) __mmaplab_fetch(v, __old != (u) ? (__a->counter += (i)) : 0)
#define atomic_add_unless(v, i, u) ({ typeof((v)->counter) __u = (u); atomic_fetch_add_unless(v, i, __u) != __u; })
#define atomic_inc_not_zero(v) atomic_add_unless(v, 1, 0)
#define atomic_inc_unless_negative(v) (__mmaplab_fetch(v, __old >= 0 ? __a->counter++ : 0) >= 0)
#define atomic_dec_if_positive(v) (__mmaplab_fetch(v, __old > 0 ? __a->counter-- : 0) - 1)
#define __mmaplab_fetch(v, change) ({ typeof(v) __a = (v); typeof(__a->counter) __old = __a->counter; \
	(void)(change); __old; })
#define atomic_read_acquire atomic_read
#define atomic_set_release atomic_set
#define atomic64_read atomic_read
#define atomic64_set atomic_set
#define atomic64_add atomic_add
#define atomic64_sub atomic_sub
#define atomic64_inc atomic_inc
#define atomic64_dec atomic_dec
#define atomic64_or atomic_or
#define atomic64_and atomic_and
#define atomic64_xor atomic_xor
#define atomic64_andnot atomic_andnot
#define atomic64_add_return atomic_add_return
#define atomic64_sub_return atomic_sub_return
#define atomic64_inc_return atomic_inc_return
#define atomic64_dec_return atomic_dec_return
#define atomic64_fetch_add atomic_fetch_add
#define atomic64_fetch_sub atomic_fetch_sub
#define atomic64_fetch_inc atomic_fetch_inc
#define atomic64_fetch_dec atomic_fetch_dec
#define atomic64_inc_and_test atomic_inc_and_test
#define atomic64_dec_and_test atomic_dec_and_test
#define atomic64_sub_and_test atomic_sub_and_test
#define atomic64_add_negative atomic_add_negative
#define atomic64_xchg atomic_xchg
#define atomic64_cmpxchg atomic_cmpxchg
#define atomic64_try_cmpxchg atomic_try_cmpxchg
#define atomic64_add_unless atomic_add_unless
#define atomic64_inc_not_zero atomic_inc_not_zero
#define atomic64_dec_if_positive atomic_dec_if_positive
typedef atomic64_t atomic_long_t;
#define ATOMIC_LONG_INIT(i) { (i) }
#define atomic_long_read atomic_read
#define atomic_long_set atomic_set
#define atomic_long_add atomic_add
#define atomic_long_sub atomic_sub
#define atomic_long_inc atomic_inc
#define atomic_long_dec atomic_dec
#define atomic_long_or atomic_or
#define atomic_long_and atomic_and
#define atomic_long_xor atomic_xor
#define atomic_long_andnot atomic_andnot
#define atomic_long_add_return atomic_add_return
#define atomic_long_sub_return atomic_sub_return
#define atomic_long_inc_return atomic_inc_return
#define atomic_long_dec_return atomic_dec_return
#define atomic_long_fetch_add atomic_fetch_add
#define atomic_long_fetch_sub atomic_fetch_sub
#define atomic_long_fetch_inc atomic_fetch_inc
#define atomic_long_fetch_dec atomic_fetch_dec
#define atomic_long_inc_and_test atomic_inc_and_test
#define atomic_long_dec_and_test atomic_dec_and_test
#define atomic_long_sub_and_test atomic_sub_and_test
#define atomic_long_add_negative atomic_add_negative
#define atomic_long_xchg atomic_xchg
#define atomic_long_cmpxchg atomic_cmpxchg
#define atomic_long_try_cmpxchg atomic_try_cmpxchg
#define atomic_long_add_unless atomic_add_unless
#define atomic_long_inc_not_zero atomic_inc_not_zero
#define atomic_long_dec_if_positive atomic_dec_if_positive

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
