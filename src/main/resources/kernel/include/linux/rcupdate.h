#ifndef __LINUX_RCUPDATE_H
#define __LINUX_RCUPDATE_H
#include <linux/types.h>
#include <linux/compiler.h>
#include <linux/atomic.h>
#include <linux/irqflags.h>
#include <linux/preempt.h>
#include <linux/bottom_half.h>
#include <linux/lockdep.h>
#include <linux/cleanup.h>
#include <asm/processor.h>
#include <linux/cpumask.h>

#define ULONG_CMP_GE(a, b) (ULONG_MAX / 2 >= (a) - (b))
#define ULONG_CMP_LT(a, b) (ULONG_MAX / 2 < (a) - (b))
static inline void rcu_read_lock(void) { mmaplab_cpu.rcu++; }
static inline void rcu_read_unlock(void) { mmaplab_cpu.rcu--; }
#define rcu_preempt_depth() (mmaplab_cpu.rcu)
static inline void rcu_read_lock_bh(void) { local_bh_disable(); }
static inline void rcu_read_unlock_bh(void) { local_bh_enable(); }
static inline void rcu_read_lock_sched(void) { preempt_disable(); }
static inline void rcu_read_unlock_sched(void) { preempt_enable(); }
static inline int rcu_read_lock_held(void) { return 1; }
static inline int rcu_read_lock_bh_held(void) { return 1; }
static inline int rcu_read_lock_sched_held(void) { return !preemptible(); }
static inline int rcu_read_lock_any_held(void) { return !preemptible(); }
void synchronize_rcu(void);
void synchronize_rcu_expedited(void);
void rcu_barrier(void);
void call_rcu(struct rcu_head *head, rcu_callback_t func);
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060200
static inline void call_rcu_hurry(struct rcu_head *head, rcu_callback_t func) { call_rcu(head, func); }
#endif
void mmaplab_kvfree_rcu(const void *ptr);
#define synchronize_net() synchronize_rcu()
#define synchronize_sched() synchronize_rcu()
#define cond_synchronize_rcu(oldstate) ((void)(oldstate), synchronize_rcu())
#define get_state_synchronize_rcu() 0UL
#define rcu_sleep_check() do { } while (0)
#define RCU_LOCKDEP_WARN(c, s) do { } while (0)
#define init_rcu_head(head) ((void)(head))
#define destroy_rcu_head(head) ((void)(head))
#define init_rcu_head_on_stack(head) ((void)(head))
#define destroy_rcu_head_on_stack(head) ((void)(head))
#define rcu_dereference(p) rcu_dereference_check(p, 0)
#define rcu_dereference_check(p, c) ({ typeof(*p) *__rcu_p = READ_ONCE(p); __rcu_p; })
#define rcu_dereference_bh(p) rcu_dereference_check(p, 0)
#define rcu_dereference_bh_check(p, c) rcu_dereference_check(p, 0)
#define rcu_dereference_sched(p) rcu_dereference_check(p, 0)
#define rcu_dereference_sched_check(p, c) rcu_dereference_check(p, 0)
#define rcu_dereference_raw(p) rcu_dereference_check(p, 0)
#define rcu_dereference_raw_check(p) rcu_dereference_check(p, 0)
#define rcu_access_pointer(p) ({ typeof(*p) *__rcu_p = READ_ONCE(p); __rcu_p; })
#define rcu_dereference_protected(p, c) ({ typeof(*p) *__rcu_p = (p); __rcu_p; })
#define rcu_pointer_handoff(p) (p)
#define RCU_INITIALIZER(v) (v)
#define RCU_POINTER_INITIALIZER(p, v) .p = (v)
#define rcu_assign_pointer(p, v) do { WRITE_ONCE(p, (typeof(p))(v)); } while (0)
#define RCU_INIT_POINTER(p, v) do { WRITE_ONCE(p, (typeof(p))(v)); } while (0)
#define rcu_replace_pointer(rcu_ptr, ptr, c) ({ typeof(ptr) __tmp = rcu_dereference_protected((rcu_ptr), (c)); \
	rcu_assign_pointer((rcu_ptr), (ptr)); __tmp; })
#define unrcu_pointer(p) (p)
#define __mmaplab_kfree_rcu2(ptr, rhf) do { typeof(ptr) ___p = (ptr); \
	if (___p) { \
		BUILD_BUG_ON(offsetof(typeof(*(ptr)), rhf) >= 4096); \
		(void)&___p->rhf; \
		mmaplab_kvfree_rcu(___p); \
	} } while (0)
#define kvfree_rcu_mightsleep(ptr) do { typeof(ptr) ___p = (ptr); might_sleep(); \
	if (___p) mmaplab_kvfree_rcu(___p); } while (0)
#define kfree_rcu_mightsleep(ptr) kvfree_rcu_mightsleep(ptr)
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060c00
#define kfree_rcu(ptr, rhf) __mmaplab_kfree_rcu2(ptr, rhf)
#define kvfree_rcu(ptr, rhf) __mmaplab_kfree_rcu2(ptr, rhf)
#else
#define __mmaplab_kfree_rcu_of(a, b, name, ...) name
#define kvfree_rcu(...) __mmaplab_kfree_rcu_of(__VA_ARGS__, __mmaplab_kfree_rcu2, kvfree_rcu_mightsleep)(__VA_ARGS__)
#define kfree_rcu(...) kvfree_rcu(__VA_ARGS__)
#endif
DEFINE_LOCK_GUARD_0(rcu, rcu_read_lock(), rcu_read_unlock())
#endif
