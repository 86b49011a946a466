#ifndef _LINUX_SRCU_H
#define _LINUX_SRCU_H
#include <linux/mutex.h>
#include <linux/rcupdate.h>
#include <linux/workqueue.h>
#include <linux/sched.h>
/* Readers of the two epochs; whoever synchronizes ends the current one and waits until it is empty. */
struct srcu_struct {
	unsigned int srcu_idx;
	int mmaplab_readers[2];
	atomic_t mmaplab_callbacks;
};
#define __SRCU_STRUCT_INIT(name) { 0 }
#define DEFINE_SRCU(name) struct srcu_struct name
#define DEFINE_STATIC_SRCU(name) static struct srcu_struct name
static inline int init_srcu_struct(struct srcu_struct *ssp)
{
	*ssp = (struct srcu_struct){ 0 };
	return 0;
}
static inline int __must_check srcu_read_lock(struct srcu_struct *ssp)
{
	int idx = ssp->srcu_idx & 1;

	ssp->mmaplab_readers[idx]++;
	return idx;
}
static inline void srcu_read_unlock(struct srcu_struct *ssp, int idx)
{
	WARN_ON_ONCE(idx & ~0x1);
	ssp->mmaplab_readers[idx & 1]--;
}
#define srcu_read_lock_notrace(ssp) srcu_read_lock(ssp)
#define srcu_read_unlock_notrace(ssp, idx) srcu_read_unlock(ssp, idx)
static inline int srcu_read_lock_held(const struct srcu_struct *ssp) { return 1; }
#define srcu_dereference(p, ssp) ({ (void)(ssp); rcu_dereference_raw(p); })
#define srcu_dereference_check(p, ssp, c) srcu_dereference(p, ssp)
#define smp_mb__after_srcu_read_unlock() do { } while (0)
static inline void synchronize_srcu(struct srcu_struct *ssp)
{
	int epoch;

	might_sleep();
	for (epoch = 0; epoch < 2; epoch++) {
		int idx = ssp->srcu_idx++ & 1;

		do
			schedule_timeout_uninterruptible(1);
		while (ssp->mmaplab_readers[idx]);
	}
}
static inline void synchronize_srcu_expedited(struct srcu_struct *ssp) { synchronize_srcu(ssp); }
void mmaplab_call_srcu(struct srcu_struct *ssp, struct rcu_head *head, rcu_callback_t func, int *readers, atomic_t *waiting);
static inline void call_srcu(struct srcu_struct *ssp, struct rcu_head *head, rcu_callback_t func)
{
	atomic_inc(&ssp->mmaplab_callbacks);
	mmaplab_call_srcu(ssp, head, func, &ssp->mmaplab_readers[ssp->srcu_idx++ & 1], &ssp->mmaplab_callbacks);
}
static inline void srcu_barrier(struct srcu_struct *ssp)
{
	while (atomic_read(&ssp->mmaplab_callbacks))
		schedule_timeout_uninterruptible(1);
}
static inline void cleanup_srcu_struct(struct srcu_struct *ssp)
{
	WARN_ON(ssp->mmaplab_readers[0] || ssp->mmaplab_readers[1]);
}
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060500
DEFINE_LOCK_GUARD_1(srcu, struct srcu_struct, _T->idx = srcu_read_lock(_T->lock), srcu_read_unlock(_T->lock, _T->idx), int idx)
#endif
#endif
