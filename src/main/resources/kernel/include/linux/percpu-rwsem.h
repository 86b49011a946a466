#ifndef _LINUX_PERCPU_RWSEM_H
#define _LINUX_PERCPU_RWSEM_H
#include <linux/rwsem.h>
#include <linux/percpu.h>
#include <linux/wait.h>
struct percpu_rw_semaphore { struct rw_semaphore mmaplab_sem; };
#define DEFINE_PERCPU_RWSEM(name) struct percpu_rw_semaphore name = { __RWSEM_INITIALIZER((name).mmaplab_sem) }
#define DEFINE_STATIC_PERCPU_RWSEM(name) static DEFINE_PERCPU_RWSEM(name)
#define percpu_init_rwsem(sem) ({ init_rwsem(&(sem)->mmaplab_sem); 0; })
static inline void percpu_free_rwsem(struct percpu_rw_semaphore *sem) { }
static inline void percpu_down_read(struct percpu_rw_semaphore *sem) { down_read(&sem->mmaplab_sem); }
static inline bool percpu_down_read_trylock(struct percpu_rw_semaphore *sem) { return down_read_trylock(&sem->mmaplab_sem); }
static inline void percpu_up_read(struct percpu_rw_semaphore *sem) { up_read(&sem->mmaplab_sem); }
static inline void percpu_down_write(struct percpu_rw_semaphore *sem) { down_write(&sem->mmaplab_sem); }
static inline void percpu_up_write(struct percpu_rw_semaphore *sem) { up_write(&sem->mmaplab_sem); }
static inline bool percpu_is_write_locked(struct percpu_rw_semaphore *sem) { return sem->mmaplab_sem.count < 0; }
static inline bool percpu_is_read_locked(struct percpu_rw_semaphore *sem) { return sem->mmaplab_sem.count > 0; }
#endif
