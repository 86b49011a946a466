#ifndef _LINUX_MUTEX_H
#define _LINUX_MUTEX_H
#include <asm/current.h>
#include <linux/cleanup.h>
#include <linux/list.h>
#include <linux/spinlock_types.h>
#include <linux/atomic.h>

struct mutex {
	unsigned long owner;
	struct list_head wait_list;
};
#define __MUTEX_INITIALIZER(name) { .wait_list = LIST_HEAD_INIT((name).wait_list) }
#define DEFINE_MUTEX(name) struct mutex name = __MUTEX_INITIALIZER(name)
static inline void mmaplab_mutex_init(struct mutex *lock)
{
	lock->owner = 0;
	INIT_LIST_HEAD(&lock->wait_list);
}
#define mutex_init(mutex) mmaplab_mutex_init((mutex))
static inline void mutex_destroy(struct mutex *lock) { }
static inline bool mutex_is_locked(struct mutex *lock) { return lock->owner != 0; }
void mutex_lock(struct mutex *lock);
int __must_check mutex_lock_interruptible(struct mutex *lock);
int __must_check mutex_lock_killable(struct mutex *lock);
int mutex_trylock(struct mutex *lock);
void mutex_unlock(struct mutex *lock);
#define mutex_lock_nested(lock, subclass) mutex_lock(lock)
#define mutex_lock_interruptible_nested(lock, subclass) mutex_lock_interruptible(lock)
#define mutex_lock_killable_nested(lock, subclass) mutex_lock_killable(lock)
#define mutex_lock_nest_lock(lock, nest_lock) mutex_lock(lock)
#define mutex_lock_io(lock) mutex_lock(lock)

DEFINE_GUARD(mutex, struct mutex *, mutex_lock(_T), mutex_unlock(_T))
DEFINE_FREE(mutex, struct mutex *, if (_T) mutex_unlock(_T))
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060800
DEFINE_GUARD_COND(mutex, _try, mutex_trylock(_T))
DEFINE_GUARD_COND(mutex, _intr, mutex_lock_interruptible(_T) == 0)
#endif

#endif
