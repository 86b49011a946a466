#ifndef _LINUX_RWSEM_H
#define _LINUX_RWSEM_H
#include <linux/cleanup.h>
#include <linux/types.h>
#include <linux/list.h>
#include <linux/spinlock.h>
#include <linux/atomic.h>
#include <linux/err.h>

/* count: readers inside, or -1 for a writer */
struct rw_semaphore {
	long count;
	struct list_head wait_list;
};
#define __RWSEM_INITIALIZER(name) { .wait_list = LIST_HEAD_INIT((name).wait_list) }
#define DECLARE_RWSEM(name) struct rw_semaphore name = __RWSEM_INITIALIZER(name)
static inline void init_rwsem(struct rw_semaphore *sem)
{
	sem->count = 0;
	INIT_LIST_HEAD(&sem->wait_list);
}
static inline int rwsem_is_locked(struct rw_semaphore *sem) { return sem->count != 0; }
bool mmaplab_lock_awaited(void *lock);
static inline int rwsem_is_contended(struct rw_semaphore *sem) { return mmaplab_lock_awaited(sem); }
void down_read(struct rw_semaphore *sem);
int __must_check down_read_interruptible(struct rw_semaphore *sem);
int __must_check down_read_killable(struct rw_semaphore *sem);
int down_read_trylock(struct rw_semaphore *sem);
void down_write(struct rw_semaphore *sem);
int __must_check down_write_killable(struct rw_semaphore *sem);
int down_write_trylock(struct rw_semaphore *sem);
void up_read(struct rw_semaphore *sem);
void up_write(struct rw_semaphore *sem);
void downgrade_write(struct rw_semaphore *sem);
#define down_read_nested(sem, subclass) down_read(sem)
#define down_write_nested(sem, subclass) down_write(sem)
#define down_read_killable_nested(sem, subclass) down_read_killable(sem)
#define down_write_killable_nested(sem, subclass) down_write_killable(sem)

DEFINE_GUARD(rwsem_read, struct rw_semaphore *, down_read(_T), up_read(_T))
DEFINE_GUARD(rwsem_write, struct rw_semaphore *, down_write(_T), up_write(_T))
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060800
DEFINE_GUARD_COND(rwsem_read, _try, down_read_trylock(_T))
DEFINE_GUARD_COND(rwsem_read, _intr, down_read_interruptible(_T) == 0)
DEFINE_GUARD_COND(rwsem_write, _try, down_write_trylock(_T))
#endif

#endif
