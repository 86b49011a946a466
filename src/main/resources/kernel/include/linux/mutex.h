#ifndef _LINUX_MUTEX_H
#define _LINUX_MUTEX_H
#include <asm/current.h>
#include <linux/list.h>
#include <linux/spinlock_types.h>
#include <linux/atomic.h>

struct mutex {
	unsigned long owner;
	struct list_head wait_list;
};
#define __MUTEX_INITIALIZER(name) { .wait_list = LIST_HEAD_INIT((name).wait_list) }
#define DEFINE_MUTEX(name) struct mutex name = __MUTEX_INITIALIZER(name)
static inline void mutex_init(struct mutex *lock)
{
	lock->owner = 0;
	INIT_LIST_HEAD(&lock->wait_list);
}
static inline void mutex_destroy(struct mutex *lock) { }
static inline bool mutex_is_locked(struct mutex *lock) { return lock->owner != 0; }
void mutex_lock(struct mutex *lock);
int __must_check mutex_lock_interruptible(struct mutex *lock);
int __must_check mutex_lock_killable(struct mutex *lock);
int mutex_trylock(struct mutex *lock);
void mutex_unlock(struct mutex *lock);
#define mutex_lock_nested(lock, subclass) mutex_lock(lock)

#endif
