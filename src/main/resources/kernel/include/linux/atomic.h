#ifndef _LINUX_ATOMIC_H
#define _LINUX_ATOMIC_H
#include <linux/types.h>
#include <linux/compiler.h>
#include <asm/barrier.h>

/* One processor and no preemption between two kernel statements: plain C is atomic. Macros, so that they cost only those who use them. */
#define __mmaplab_fetch(v, change) ({ typeof(v) __a = (v); typeof(__a->counter) __old = __a->counter; \
	(void)(change); __old; })
#define __mmaplab_if(v, when, now) ({ typeof(v) __a = (v); typeof(__a->counter) __old = __a->counter; \
	bool __done = (when); if (__done) __a->counter = (now); __done; })
typedef atomic64_t atomic_long_t;
#define ATOMIC_LONG_INIT(i) { (i) }

#define xchg(ptr, v) ({ typeof(ptr) __xp = (ptr); typeof(*__xp) __xo = *__xp; *__xp = (v); __xo; })
#define cmpxchg(ptr, old, new) ({ typeof(ptr) __cp = (ptr); typeof(*__cp) __co = *__cp; \
	if (__co == (old)) *__cp = (new); __co; })
#define try_cmpxchg(ptr, oldp, new) ({ typeof(ptr) __tp = (ptr); typeof(oldp) __op = (oldp); \
	bool __done = *__tp == *__op; if (__done) *__tp = (new); else *__op = *__tp; __done; })
#define xchg_relaxed xchg
#define xchg_acquire xchg
#define xchg_release xchg
#define cmpxchg_relaxed cmpxchg
#define cmpxchg_acquire cmpxchg
#define cmpxchg_release cmpxchg
#define cmpxchg_local cmpxchg
#define try_cmpxchg_relaxed try_cmpxchg
#define try_cmpxchg_acquire try_cmpxchg
#define try_cmpxchg_release try_cmpxchg
#define try_cmpxchg_local try_cmpxchg
#define cmpxchg64 cmpxchg
#define cmpxchg64_relaxed cmpxchg
#define cmpxchg64_local cmpxchg
#define try_cmpxchg64 try_cmpxchg
#define sync_cmpxchg cmpxchg
#define atomic_read(v) READ_ONCE((v)->counter)
#define atomic_read_acquire atomic_read
#define atomic_set(v, i) WRITE_ONCE((v)->counter, i)
#define atomic_set_release atomic_set
#define atomic_add(i, v) ((void)((v)->counter += (i)))
#define atomic_sub(i, v) ((void)((v)->counter -= (i)))
#define atomic_or(i, v) ((void)((v)->counter |= (i)))
#define atomic_and(i, v) ((void)((v)->counter &= (i)))
#define atomic_xor(i, v) ((void)((v)->counter ^= (i)))
#define atomic_andnot(i, v) ((void)((v)->counter &= ~(i)))
#define atomic_inc(v) ((void)(v)->counter++)
#define atomic_dec(v) ((void)(v)->counter--)
#define atomic_add_return(i, v) ((v)->counter += (i))
#define atomic_add_return_acquire atomic_add_return
#define atomic_add_return_release atomic_add_return
#define atomic_add_return_relaxed atomic_add_return
#define atomic_sub_return(i, v) ((v)->counter -= (i))
#define atomic_sub_return_acquire atomic_sub_return
#define atomic_sub_return_release atomic_sub_return
#define atomic_sub_return_relaxed atomic_sub_return
#define atomic_inc_return(v) (++(v)->counter)
#define atomic_inc_return_acquire atomic_inc_return
#define atomic_inc_return_release atomic_inc_return
#define atomic_inc_return_relaxed atomic_inc_return
#define atomic_dec_return(v) (--(v)->counter)
#define atomic_dec_return_acquire atomic_dec_return
#define atomic_dec_return_release atomic_dec_return
#define atomic_dec_return_relaxed atomic_dec_return
#define atomic_fetch_add(i, v) __mmaplab_fetch(v, __a->counter += (i))
#define atomic_fetch_add_acquire atomic_fetch_add
#define atomic_fetch_add_release atomic_fetch_add
#define atomic_fetch_add_relaxed atomic_fetch_add
#define atomic_fetch_sub(i, v) __mmaplab_fetch(v, __a->counter -= (i))
#define atomic_fetch_sub_acquire atomic_fetch_sub
#define atomic_fetch_sub_release atomic_fetch_sub
#define atomic_fetch_sub_relaxed atomic_fetch_sub
#define atomic_fetch_or(i, v) __mmaplab_fetch(v, __a->counter |= (i))
#define atomic_fetch_or_acquire atomic_fetch_or
#define atomic_fetch_or_release atomic_fetch_or
#define atomic_fetch_or_relaxed atomic_fetch_or
#define atomic_fetch_and(i, v) __mmaplab_fetch(v, __a->counter &= (i))
#define atomic_fetch_and_acquire atomic_fetch_and
#define atomic_fetch_and_release atomic_fetch_and
#define atomic_fetch_and_relaxed atomic_fetch_and
#define atomic_fetch_xor(i, v) __mmaplab_fetch(v, __a->counter ^= (i))
#define atomic_fetch_xor_acquire atomic_fetch_xor
#define atomic_fetch_xor_release atomic_fetch_xor
#define atomic_fetch_xor_relaxed atomic_fetch_xor
#define atomic_fetch_andnot(i, v) __mmaplab_fetch(v, __a->counter &= ~(i))
#define atomic_fetch_andnot_acquire atomic_fetch_andnot
#define atomic_fetch_andnot_release atomic_fetch_andnot
#define atomic_fetch_andnot_relaxed atomic_fetch_andnot
#define atomic_fetch_inc(v) ((v)->counter++)
#define atomic_fetch_inc_acquire atomic_fetch_inc
#define atomic_fetch_inc_release atomic_fetch_inc
#define atomic_fetch_inc_relaxed atomic_fetch_inc
#define atomic_fetch_dec(v) ((v)->counter--)
#define atomic_fetch_dec_acquire atomic_fetch_dec
#define atomic_fetch_dec_release atomic_fetch_dec
#define atomic_fetch_dec_relaxed atomic_fetch_dec
#define atomic_inc_and_test(v) (++(v)->counter == 0)
#define atomic_dec_and_test(v) (--(v)->counter == 0)
#define atomic_sub_and_test(i, v) (((v)->counter -= (i)) == 0)
#define atomic_add_negative(i, v) (((v)->counter += (i)) < 0)
#define atomic_xchg(v, new) __mmaplab_fetch(v, __a->counter = (new))
#define atomic_xchg_acquire atomic_xchg
#define atomic_xchg_release atomic_xchg
#define atomic_xchg_relaxed atomic_xchg
#define atomic_cmpxchg(v, old, new) __mmaplab_fetch(v, __old == (old) ? (__a->counter = (new)) : 0)
#define atomic_cmpxchg_acquire atomic_cmpxchg
#define atomic_cmpxchg_release atomic_cmpxchg
#define atomic_cmpxchg_relaxed atomic_cmpxchg
#define atomic_try_cmpxchg(v, oldp, new) try_cmpxchg(&(v)->counter, oldp, new)
#define atomic_try_cmpxchg_acquire atomic_try_cmpxchg
#define atomic_try_cmpxchg_release atomic_try_cmpxchg
#define atomic_try_cmpxchg_relaxed atomic_try_cmpxchg
#define atomic_fetch_add_unless(v, i, u) __mmaplab_fetch(v, __old != (u) ? (__a->counter += (i)) : 0)
#define atomic_add_unless(v, i, u) __mmaplab_if(v, __old != (u), __old + (i))
#define atomic_inc_not_zero(v) __mmaplab_if(v, __old != 0, __old + 1)
#define atomic_inc_unless_negative(v) __mmaplab_if(v, __old >= 0, __old + 1)
#define atomic_dec_unless_positive(v) __mmaplab_if(v, __old <= 0, __old - 1)
#define atomic_dec_if_positive(v) (__mmaplab_fetch(v, __old > 0 ? __a->counter-- : 0) - 1)
#define atomic64_read(v) READ_ONCE((v)->counter)
#define atomic64_read_acquire atomic64_read
#define atomic64_set(v, i) WRITE_ONCE((v)->counter, i)
#define atomic64_set_release atomic64_set
#define atomic64_add(i, v) ((void)((v)->counter += (i)))
#define atomic64_sub(i, v) ((void)((v)->counter -= (i)))
#define atomic64_or(i, v) ((void)((v)->counter |= (i)))
#define atomic64_and(i, v) ((void)((v)->counter &= (i)))
#define atomic64_xor(i, v) ((void)((v)->counter ^= (i)))
#define atomic64_andnot(i, v) ((void)((v)->counter &= ~(i)))
#define atomic64_inc(v) ((void)(v)->counter++)
#define atomic64_dec(v) ((void)(v)->counter--)
#define atomic64_add_return(i, v) ((v)->counter += (i))
#define atomic64_add_return_acquire atomic64_add_return
#define atomic64_add_return_release atomic64_add_return
#define atomic64_add_return_relaxed atomic64_add_return
#define atomic64_sub_return(i, v) ((v)->counter -= (i))
#define atomic64_sub_return_acquire atomic64_sub_return
#define atomic64_sub_return_release atomic64_sub_return
#define atomic64_sub_return_relaxed atomic64_sub_return
#define atomic64_inc_return(v) (++(v)->counter)
#define atomic64_inc_return_acquire atomic64_inc_return
#define atomic64_inc_return_release atomic64_inc_return
#define atomic64_inc_return_relaxed atomic64_inc_return
#define atomic64_dec_return(v) (--(v)->counter)
#define atomic64_dec_return_acquire atomic64_dec_return
#define atomic64_dec_return_release atomic64_dec_return
#define atomic64_dec_return_relaxed atomic64_dec_return
#define atomic64_fetch_add(i, v) __mmaplab_fetch(v, __a->counter += (i))
#define atomic64_fetch_add_acquire atomic64_fetch_add
#define atomic64_fetch_add_release atomic64_fetch_add
#define atomic64_fetch_add_relaxed atomic64_fetch_add
#define atomic64_fetch_sub(i, v) __mmaplab_fetch(v, __a->counter -= (i))
#define atomic64_fetch_sub_acquire atomic64_fetch_sub
#define atomic64_fetch_sub_release atomic64_fetch_sub
#define atomic64_fetch_sub_relaxed atomic64_fetch_sub
#define atomic64_fetch_or(i, v) __mmaplab_fetch(v, __a->counter |= (i))
#define atomic64_fetch_or_acquire atomic64_fetch_or
#define atomic64_fetch_or_release atomic64_fetch_or
#define atomic64_fetch_or_relaxed atomic64_fetch_or
#define atomic64_fetch_and(i, v) __mmaplab_fetch(v, __a->counter &= (i))
#define atomic64_fetch_and_acquire atomic64_fetch_and
#define atomic64_fetch_and_release atomic64_fetch_and
#define atomic64_fetch_and_relaxed atomic64_fetch_and
#define atomic64_fetch_xor(i, v) __mmaplab_fetch(v, __a->counter ^= (i))
#define atomic64_fetch_xor_acquire atomic64_fetch_xor
#define atomic64_fetch_xor_release atomic64_fetch_xor
#define atomic64_fetch_xor_relaxed atomic64_fetch_xor
#define atomic64_fetch_andnot(i, v) __mmaplab_fetch(v, __a->counter &= ~(i))
#define atomic64_fetch_andnot_acquire atomic64_fetch_andnot
#define atomic64_fetch_andnot_release atomic64_fetch_andnot
#define atomic64_fetch_andnot_relaxed atomic64_fetch_andnot
#define atomic64_fetch_inc(v) ((v)->counter++)
#define atomic64_fetch_inc_acquire atomic64_fetch_inc
#define atomic64_fetch_inc_release atomic64_fetch_inc
#define atomic64_fetch_inc_relaxed atomic64_fetch_inc
#define atomic64_fetch_dec(v) ((v)->counter--)
#define atomic64_fetch_dec_acquire atomic64_fetch_dec
#define atomic64_fetch_dec_release atomic64_fetch_dec
#define atomic64_fetch_dec_relaxed atomic64_fetch_dec
#define atomic64_inc_and_test(v) (++(v)->counter == 0)
#define atomic64_dec_and_test(v) (--(v)->counter == 0)
#define atomic64_sub_and_test(i, v) (((v)->counter -= (i)) == 0)
#define atomic64_add_negative(i, v) (((v)->counter += (i)) < 0)
#define atomic64_xchg(v, new) __mmaplab_fetch(v, __a->counter = (new))
#define atomic64_xchg_acquire atomic64_xchg
#define atomic64_xchg_release atomic64_xchg
#define atomic64_xchg_relaxed atomic64_xchg
#define atomic64_cmpxchg(v, old, new) __mmaplab_fetch(v, __old == (old) ? (__a->counter = (new)) : 0)
#define atomic64_cmpxchg_acquire atomic64_cmpxchg
#define atomic64_cmpxchg_release atomic64_cmpxchg
#define atomic64_cmpxchg_relaxed atomic64_cmpxchg
#define atomic64_try_cmpxchg(v, oldp, new) try_cmpxchg(&(v)->counter, oldp, new)
#define atomic64_try_cmpxchg_acquire atomic64_try_cmpxchg
#define atomic64_try_cmpxchg_release atomic64_try_cmpxchg
#define atomic64_try_cmpxchg_relaxed atomic64_try_cmpxchg
#define atomic64_fetch_add_unless(v, i, u) __mmaplab_fetch(v, __old != (u) ? (__a->counter += (i)) : 0)
#define atomic64_add_unless(v, i, u) __mmaplab_if(v, __old != (u), __old + (i))
#define atomic64_inc_not_zero(v) __mmaplab_if(v, __old != 0, __old + 1)
#define atomic64_inc_unless_negative(v) __mmaplab_if(v, __old >= 0, __old + 1)
#define atomic64_dec_unless_positive(v) __mmaplab_if(v, __old <= 0, __old - 1)
#define atomic64_dec_if_positive(v) (__mmaplab_fetch(v, __old > 0 ? __a->counter-- : 0) - 1)
#define atomic_long_read(v) ((long)READ_ONCE((v)->counter))
#define atomic_long_read_acquire atomic_long_read
#define atomic_long_set(v, i) WRITE_ONCE((v)->counter, i)
#define atomic_long_set_release atomic_long_set
#define atomic_long_add(i, v) ((void)((v)->counter += (i)))
#define atomic_long_sub(i, v) ((void)((v)->counter -= (i)))
#define atomic_long_or(i, v) ((void)((v)->counter |= (i)))
#define atomic_long_and(i, v) ((void)((v)->counter &= (i)))
#define atomic_long_xor(i, v) ((void)((v)->counter ^= (i)))
#define atomic_long_andnot(i, v) ((void)((v)->counter &= ~(i)))
#define atomic_long_inc(v) ((void)(v)->counter++)
#define atomic_long_dec(v) ((void)(v)->counter--)
#define atomic_long_add_return(i, v) ((long)((v)->counter += (i)))
#define atomic_long_add_return_acquire atomic_long_add_return
#define atomic_long_add_return_release atomic_long_add_return
#define atomic_long_add_return_relaxed atomic_long_add_return
#define atomic_long_sub_return(i, v) ((long)((v)->counter -= (i)))
#define atomic_long_sub_return_acquire atomic_long_sub_return
#define atomic_long_sub_return_release atomic_long_sub_return
#define atomic_long_sub_return_relaxed atomic_long_sub_return
#define atomic_long_inc_return(v) ((long)(++(v)->counter))
#define atomic_long_inc_return_acquire atomic_long_inc_return
#define atomic_long_inc_return_release atomic_long_inc_return
#define atomic_long_inc_return_relaxed atomic_long_inc_return
#define atomic_long_dec_return(v) ((long)(--(v)->counter))
#define atomic_long_dec_return_acquire atomic_long_dec_return
#define atomic_long_dec_return_release atomic_long_dec_return
#define atomic_long_dec_return_relaxed atomic_long_dec_return
#define atomic_long_fetch_add(i, v) ((long)__mmaplab_fetch(v, __a->counter += (i)))
#define atomic_long_fetch_add_acquire atomic_long_fetch_add
#define atomic_long_fetch_add_release atomic_long_fetch_add
#define atomic_long_fetch_add_relaxed atomic_long_fetch_add
#define atomic_long_fetch_sub(i, v) ((long)__mmaplab_fetch(v, __a->counter -= (i)))
#define atomic_long_fetch_sub_acquire atomic_long_fetch_sub
#define atomic_long_fetch_sub_release atomic_long_fetch_sub
#define atomic_long_fetch_sub_relaxed atomic_long_fetch_sub
#define atomic_long_fetch_or(i, v) ((long)__mmaplab_fetch(v, __a->counter |= (i)))
#define atomic_long_fetch_or_acquire atomic_long_fetch_or
#define atomic_long_fetch_or_release atomic_long_fetch_or
#define atomic_long_fetch_or_relaxed atomic_long_fetch_or
#define atomic_long_fetch_and(i, v) ((long)__mmaplab_fetch(v, __a->counter &= (i)))
#define atomic_long_fetch_and_acquire atomic_long_fetch_and
#define atomic_long_fetch_and_release atomic_long_fetch_and
#define atomic_long_fetch_and_relaxed atomic_long_fetch_and
#define atomic_long_fetch_xor(i, v) ((long)__mmaplab_fetch(v, __a->counter ^= (i)))
#define atomic_long_fetch_xor_acquire atomic_long_fetch_xor
#define atomic_long_fetch_xor_release atomic_long_fetch_xor
#define atomic_long_fetch_xor_relaxed atomic_long_fetch_xor
#define atomic_long_fetch_andnot(i, v) ((long)__mmaplab_fetch(v, __a->counter &= ~(i)))
#define atomic_long_fetch_andnot_acquire atomic_long_fetch_andnot
#define atomic_long_fetch_andnot_release atomic_long_fetch_andnot
#define atomic_long_fetch_andnot_relaxed atomic_long_fetch_andnot
#define atomic_long_fetch_inc(v) ((long)((v)->counter++))
#define atomic_long_fetch_inc_acquire atomic_long_fetch_inc
#define atomic_long_fetch_inc_release atomic_long_fetch_inc
#define atomic_long_fetch_inc_relaxed atomic_long_fetch_inc
#define atomic_long_fetch_dec(v) ((long)((v)->counter--))
#define atomic_long_fetch_dec_acquire atomic_long_fetch_dec
#define atomic_long_fetch_dec_release atomic_long_fetch_dec
#define atomic_long_fetch_dec_relaxed atomic_long_fetch_dec
#define atomic_long_inc_and_test(v) (++(v)->counter == 0)
#define atomic_long_dec_and_test(v) (--(v)->counter == 0)
#define atomic_long_sub_and_test(i, v) (((v)->counter -= (i)) == 0)
#define atomic_long_add_negative(i, v) (((v)->counter += (i)) < 0)
#define atomic_long_xchg(v, new) ((long)__mmaplab_fetch(v, __a->counter = (new)))
#define atomic_long_xchg_acquire atomic_long_xchg
#define atomic_long_xchg_release atomic_long_xchg
#define atomic_long_xchg_relaxed atomic_long_xchg
#define atomic_long_cmpxchg(v, old, new) ((long)__mmaplab_fetch(v, __old == (old) ? (__a->counter = (new)) : 0))
#define atomic_long_cmpxchg_acquire atomic_long_cmpxchg
#define atomic_long_cmpxchg_release atomic_long_cmpxchg
#define atomic_long_cmpxchg_relaxed atomic_long_cmpxchg
#define atomic_long_try_cmpxchg(v, oldp, new) try_cmpxchg(&(v)->counter, oldp, new)
#define atomic_long_try_cmpxchg_acquire atomic_long_try_cmpxchg
#define atomic_long_try_cmpxchg_release atomic_long_try_cmpxchg
#define atomic_long_try_cmpxchg_relaxed atomic_long_try_cmpxchg
#define atomic_long_fetch_add_unless(v, i, u) ((long)__mmaplab_fetch(v, __old != (u) ? (__a->counter += (i)) : 0))
#define atomic_long_add_unless(v, i, u) __mmaplab_if(v, __old != (u), __old + (i))
#define atomic_long_inc_not_zero(v) __mmaplab_if(v, __old != 0, __old + 1)
#define atomic_long_inc_unless_negative(v) __mmaplab_if(v, __old >= 0, __old + 1)
#define atomic_long_dec_unless_positive(v) __mmaplab_if(v, __old <= 0, __old - 1)
#define atomic_long_dec_if_positive(v) ((long)(__mmaplab_fetch(v, __old > 0 ? __a->counter-- : 0) - 1))
#define atomic_dec_and_mutex_lock(cnt, lock) ({ atomic_t *__c = (cnt); int __zero = 0; \
	if (!atomic_add_unless(__c, -1, 1)) { mutex_lock(lock); __zero = atomic_dec_and_test(__c); \
		if (!__zero) mutex_unlock(lock); } __zero; })
#define atomic_cond_read_relaxed(v, c) smp_cond_load_relaxed(&(v)->counter, (c))
#define atomic_cond_read_acquire(v, c) smp_cond_load_acquire(&(v)->counter, (c))

#endif
