#ifndef _LINUX_NOTIFIER_H
#define _LINUX_NOTIFIER_H
#include <linux/errno.h>
#include <linux/mutex.h>
#include <linux/rwsem.h>
#include <linux/srcu.h>
struct notifier_block;
typedef int (*notifier_fn_t)(struct notifier_block *nb, unsigned long action, void *data);
struct notifier_block {
	notifier_fn_t notifier_call;
	struct notifier_block __rcu *next;
	int priority;
};
struct raw_notifier_head { struct notifier_block __rcu *head; };
struct atomic_notifier_head {
	spinlock_t lock;
	struct notifier_block __rcu *head;
};
struct blocking_notifier_head {
	struct rw_semaphore rwsem;
	struct notifier_block __rcu *head;
};
struct srcu_notifier_head {
	struct mutex mutex;
	struct srcu_struct srcu;
	struct notifier_block __rcu *head;
};
#define NOTIFY_DONE 0x0000
#define NOTIFY_OK 0x0001
#define NOTIFY_STOP_MASK 0x8000
#define NOTIFY_BAD (NOTIFY_STOP_MASK | 0x0002)
#define NOTIFY_STOP (NOTIFY_OK | NOTIFY_STOP_MASK)
static inline int notifier_from_errno(int err) { return err ? NOTIFY_STOP_MASK | (NOTIFY_OK - err) : NOTIFY_OK; }
static inline int notifier_to_errno(int ret)
{
	ret &= ~NOTIFY_STOP_MASK;
	return ret > NOTIFY_OK ? NOTIFY_OK - ret : 0;
}
#define ATOMIC_INIT_NOTIFIER_HEAD(name) do { spin_lock_init(&(name)->lock); (name)->head = NULL; } while (0)
#define BLOCKING_INIT_NOTIFIER_HEAD(name) do { init_rwsem(&(name)->rwsem); (name)->head = NULL; } while (0)
#define RAW_INIT_NOTIFIER_HEAD(name) do { (name)->head = NULL; } while (0)
#define ATOMIC_NOTIFIER_INIT(name) { .lock = __SPIN_LOCK_UNLOCKED(name.lock), .head = NULL }
#define BLOCKING_NOTIFIER_INIT(name) { .rwsem = __RWSEM_INITIALIZER((name).rwsem), .head = NULL }
#define RAW_NOTIFIER_INIT(name) { .head = NULL }
#define ATOMIC_NOTIFIER_HEAD(name) struct atomic_notifier_head name = ATOMIC_NOTIFIER_INIT(name)
#define BLOCKING_NOTIFIER_HEAD(name) struct blocking_notifier_head name = BLOCKING_NOTIFIER_INIT(name)
#define RAW_NOTIFIER_HEAD(name) struct raw_notifier_head name = RAW_NOTIFIER_INIT(name)
#define SRCU_NOTIFIER_HEAD(name) struct srcu_notifier_head name = { .mutex = __MUTEX_INITIALIZER(name.mutex) }
#define SRCU_NOTIFIER_HEAD_STATIC(name) static SRCU_NOTIFIER_HEAD(name)
static inline void srcu_init_notifier_head(struct srcu_notifier_head *nh)
{
	mutex_init(&nh->mutex);
	init_srcu_struct(&nh->srcu);
	nh->head = NULL;
}
#define srcu_cleanup_notifier_head(name) cleanup_srcu_struct(&(name)->srcu)
static inline int mmaplab_notifier_add(struct notifier_block **nl, struct notifier_block *n, bool unique)
{
	for (; *nl; nl = &(*nl)->next) {
		if (unlikely(*nl == n)) {
			WARN(1, "notifier callback %ps already registered", n->notifier_call);
			return -EEXIST;
		}
		if (n->priority > (*nl)->priority)
			break;
		if (n->priority == (*nl)->priority && unique)
			return -EBUSY;
	}
	n->next = *nl;
	*nl = n;
	return 0;
}
static inline int mmaplab_notifier_remove(struct notifier_block **nl, struct notifier_block *n)
{
	for (; *nl; nl = &(*nl)->next)
		if (*nl == n) {
			*nl = n->next;
			return 0;
		}
	return -ENOENT;
}
static inline int mmaplab_notify(struct notifier_block *nb, unsigned long val, void *v, int to_call, int *called)
{
	int ret = NOTIFY_DONE;
	struct notifier_block *next;

	for (; nb && to_call; nb = next, to_call--) {
		next = nb->next;
		ret = nb->notifier_call(nb, val, v);
		if (called)
			++*called;
		if (ret & NOTIFY_STOP_MASK)
			break;
	}
	return ret;
}
static inline int mmaplab_notify_robust(struct notifier_block *nb, unsigned long up, unsigned long down, void *v)
{
	int called = 0, ret = mmaplab_notify(nb, up, v, -1, &called);

	if (ret & NOTIFY_STOP_MASK)
		mmaplab_notify(nb, down, v, called - 1, NULL);
	return ret;
}
#define __mmaplab_notifiers(kind, lock_it, unlock_it, read_lock_it, read_unlock_it) \
	static inline int kind##_notifier_chain_register(struct kind##_notifier_head *nh, struct notifier_block *nb) \
	{ \
		int ret; \
		lock_it; \
		ret = mmaplab_notifier_add(&nh->head, nb, false); \
		unlock_it; \
		return ret; \
	} \
	static inline int kind##_notifier_chain_unregister(struct kind##_notifier_head *nh, struct notifier_block *nb) \
	{ \
		int ret; \
		lock_it; \
		ret = mmaplab_notifier_remove(&nh->head, nb); \
		unlock_it; \
		return ret; \
	} \
	static inline int kind##_notifier_call_chain(struct kind##_notifier_head *nh, unsigned long val, void *v) \
	{ \
		int ret; \
		read_lock_it; \
		ret = mmaplab_notify(nh->head, val, v, -1, NULL); \
		read_unlock_it; \
		return ret; \
	}
__mmaplab_notifiers(raw, , , , )
__mmaplab_notifiers(atomic, unsigned long flags; spin_lock_irqsave(&nh->lock, flags), spin_unlock_irqrestore(&nh->lock, flags),
		    rcu_read_lock(), rcu_read_unlock())
__mmaplab_notifiers(blocking, down_write(&nh->rwsem), up_write(&nh->rwsem), down_read(&nh->rwsem), up_read(&nh->rwsem))
__mmaplab_notifiers(srcu, mutex_lock(&nh->mutex), mutex_unlock(&nh->mutex), int idx = srcu_read_lock(&nh->srcu),
		    srcu_read_unlock(&nh->srcu, idx))
static inline int atomic_notifier_chain_register_unique_prio(struct atomic_notifier_head *nh, struct notifier_block *nb)
{
	return mmaplab_notifier_add(&nh->head, nb, true);
}
static inline int blocking_notifier_chain_register_unique_prio(struct blocking_notifier_head *nh,
							       struct notifier_block *nb)
{
	return mmaplab_notifier_add(&nh->head, nb, true);
}
static inline int raw_notifier_call_chain_robust(struct raw_notifier_head *nh, unsigned long val_up,
						 unsigned long val_down, void *v)
{
	return mmaplab_notify_robust(nh->head, val_up, val_down, v);
}
static inline int blocking_notifier_call_chain_robust(struct blocking_notifier_head *nh, unsigned long val_up,
						      unsigned long val_down, void *v)
{
	int ret;

	down_read(&nh->rwsem);
	ret = mmaplab_notify_robust(nh->head, val_up, val_down, v);
	up_read(&nh->rwsem);
	return ret;
}
#endif
