#ifndef _LINUX_SPINLOCK_H
#define _LINUX_SPINLOCK_H
#include <linux/cleanup.h>
#include <linux/typecheck.h>
#include <linux/preempt.h>
#include <linux/linkage.h>
#include <linux/compiler.h>
#include <linux/irqflags.h>
#include <linux/thread_info.h>
#include <linux/stringify.h>
#include <linux/bottom_half.h>
#include <linux/lockdep.h>
#include <linux/spinlock_types.h>
#include <linux/atomic.h>

/* A lock that is held can only be waited for in vain on one processor: that spins, as Linux does. */
static inline void __mmaplab_spin(raw_spinlock_t *lock)
{
	while (lock->locked)
		cpu_relax();
	lock->locked = 1;
}
static inline int __mmaplab_try(raw_spinlock_t *lock)
{
	if (lock->locked)
		return 0;
	lock->locked = 1;
	return 1;
}
#define raw_spin_lock_init(lock) ((void)((lock)->locked = 0))
#define raw_spin_is_locked(lock) ((lock)->locked != 0)
#define raw_spin_is_contended(lock) ((void)(lock), 0)
static inline void raw_spin_lock(raw_spinlock_t *lock)
{
	preempt_disable();
	__mmaplab_spin(lock);
}
static inline void raw_spin_unlock(raw_spinlock_t *lock)
{
	lock->locked = 0;
	preempt_enable();
}
static inline int raw_spin_trylock(raw_spinlock_t *lock)
{
	if (!__mmaplab_try(lock))
		return 0;
	preempt_disable();
	return 1;
}
static inline void raw_spin_lock_irq(raw_spinlock_t *lock)
{
	local_irq_disable();
	raw_spin_lock(lock);
}
static inline void raw_spin_unlock_irq(raw_spinlock_t *lock)
{
	lock->locked = 0;
	local_irq_enable();
	preempt_enable();
}
static inline unsigned long __mmaplab_spin_irqsave(raw_spinlock_t *lock)
{
	unsigned long flags;

	local_irq_save(flags);
	raw_spin_lock(lock);
	return flags;
}
#define raw_spin_lock_irqsave(lock, flags) do { typecheck(unsigned long, flags); \
	flags = __mmaplab_spin_irqsave(lock); } while (0)
static inline void raw_spin_unlock_irqrestore(raw_spinlock_t *lock, unsigned long flags)
{
	lock->locked = 0;
	local_irq_restore(flags);
	preempt_enable();
}
static inline void raw_spin_lock_bh(raw_spinlock_t *lock)
{
	__mmaplab_bh_disable(SOFTIRQ_DISABLE_OFFSET + 1);
	__mmaplab_spin(lock);
}
static inline void raw_spin_unlock_bh(raw_spinlock_t *lock)
{
	lock->locked = 0;
	__mmaplab_bh_enable(SOFTIRQ_DISABLE_OFFSET + 1);
}
static inline int raw_spin_trylock_bh(raw_spinlock_t *lock)
{
	if (!__mmaplab_try(lock))
		return 0;
	__mmaplab_bh_disable(SOFTIRQ_DISABLE_OFFSET + 1);
	return 1;
}
#define raw_spin_trylock_irq(lock) ({ local_irq_disable(); raw_spin_trylock(lock) ? 1 : ({ local_irq_enable(); 0; }); })
#define raw_spin_trylock_irqsave(lock, flags) ({ local_irq_save(flags); \
	raw_spin_trylock(lock) ? 1 : ({ local_irq_restore(flags); 0; }); })
#define raw_spin_lock_nested(lock, subclass) raw_spin_lock(((void)(subclass), (lock)))
#define raw_spin_lock_irqsave_nested(lock, flags, subclass) raw_spin_lock_irqsave(lock, flags)

#define spin_lock_init(_lock) raw_spin_lock_init(&(_lock)->rlock)
static inline raw_spinlock_t *spinlock_check(spinlock_t *lock) { return &lock->rlock; }
static inline void spin_lock(spinlock_t *lock) { raw_spin_lock(&lock->rlock); }
static inline void spin_unlock(spinlock_t *lock) { raw_spin_unlock(&lock->rlock); }
static inline int spin_trylock(spinlock_t *lock) { return raw_spin_trylock(&lock->rlock); }
static inline void spin_lock_irq(spinlock_t *lock) { raw_spin_lock_irq(&lock->rlock); }
static inline void spin_unlock_irq(spinlock_t *lock) { raw_spin_unlock_irq(&lock->rlock); }
static inline void spin_lock_bh(spinlock_t *lock) { raw_spin_lock_bh(&lock->rlock); }
static inline void spin_unlock_bh(spinlock_t *lock) { raw_spin_unlock_bh(&lock->rlock); }
static inline int spin_trylock_bh(spinlock_t *lock) { return raw_spin_trylock_bh(&lock->rlock); }
static inline int spin_trylock_irq(spinlock_t *lock) { return raw_spin_trylock_irq(&lock->rlock); }
#define spin_lock_irqsave(lock, flags) raw_spin_lock_irqsave(spinlock_check(lock), flags)
static inline void spin_unlock_irqrestore(spinlock_t *lock, unsigned long flags)
{
	raw_spin_unlock_irqrestore(&lock->rlock, flags);
}
#define spin_trylock_irqsave(lock, flags) raw_spin_trylock_irqsave(spinlock_check(lock), flags)
static inline int spin_is_locked(spinlock_t *lock) { return raw_spin_is_locked(&lock->rlock); }
static inline int spin_is_contended(spinlock_t *lock) { return 0; }
#define spin_lock_nested(lock, subclass) spin_lock(lock)
#define spin_lock_bh_nested(lock, subclass) spin_lock_bh(lock)
#define spin_lock_irqsave_nested(lock, flags, subclass) spin_lock_irqsave(lock, flags)
#define spin_lock_nest_lock(lock, nest) spin_lock(lock)
#define assert_raw_spin_locked(x) BUG_ON(!raw_spin_is_locked(x))
#define assert_spin_locked(lock) assert_raw_spin_locked(&(lock)->rlock)
static inline int mmaplab_dec_and_lock(atomic_t *atomic, spinlock_t *lock)
{
	if (atomic->counter != 1) {
		atomic->counter--;
		return 0;
	}
	spin_lock(lock);
	atomic->counter--;
	return 1;
}
#define atomic_dec_and_lock(atomic, lock) mmaplab_dec_and_lock(atomic, lock)
#define atomic_dec_and_lock_irqsave(atomic, lock, flags) ({ local_irq_save(flags); \
	mmaplab_dec_and_lock(atomic, lock) ? 1 : ({ local_irq_restore(flags); 0; }); })

static inline void __mmaplab_read_lock(rwlock_t *lock)
{
	while (lock->writer)
		cpu_relax();
	lock->readers++;
}
static inline void __mmaplab_write_lock(rwlock_t *lock)
{
	while (lock->writer || lock->readers)
		cpu_relax();
	lock->writer = 1;
}
#define rwlock_init(lock) ((void)((lock)->readers = 0, (lock)->writer = 0))
#define rwlock_is_contended(lock) ((void)(lock), 0)
static inline void read_lock(rwlock_t *lock)
{
	preempt_disable();
	__mmaplab_read_lock(lock);
}
static inline void read_unlock(rwlock_t *lock)
{
	lock->readers--;
	preempt_enable();
}
static inline int read_trylock(rwlock_t *lock)
{
	if (lock->writer)
		return 0;
	read_lock(lock);
	return 1;
}
static inline void write_lock(rwlock_t *lock)
{
	preempt_disable();
	__mmaplab_write_lock(lock);
}
static inline void write_unlock(rwlock_t *lock)
{
	lock->writer = 0;
	preempt_enable();
}
static inline int write_trylock(rwlock_t *lock)
{
	if (lock->writer || lock->readers)
		return 0;
	write_lock(lock);
	return 1;
}
#define write_lock_nested(lock, subclass) write_lock(lock)
#define read_lock_irqsave(lock, flags) do { local_irq_save(flags); read_lock(lock); } while (0)
#define write_lock_irqsave(lock, flags) do { local_irq_save(flags); write_lock(lock); } while (0)
#define read_lock_irq(lock) do { local_irq_disable(); read_lock(lock); } while (0)
#define write_lock_irq(lock) do { local_irq_disable(); write_lock(lock); } while (0)
#define read_lock_bh(lock) do { local_bh_disable(); read_lock(lock); } while (0)
#define write_lock_bh(lock) do { local_bh_disable(); write_lock(lock); } while (0)
#define read_unlock_irqrestore(lock, flags) do { (lock)->readers--; local_irq_restore(flags); preempt_enable(); } while (0)
#define write_unlock_irqrestore(lock, flags) do { (lock)->writer = 0; local_irq_restore(flags); preempt_enable(); } while (0)
#define read_unlock_irq(lock) do { (lock)->readers--; local_irq_enable(); preempt_enable(); } while (0)
#define write_unlock_irq(lock) do { (lock)->writer = 0; local_irq_enable(); preempt_enable(); } while (0)
#define read_unlock_bh(lock) do { read_unlock(lock); local_bh_enable(); } while (0)
#define write_unlock_bh(lock) do { write_unlock(lock); local_bh_enable(); } while (0)
#define write_trylock_irqsave(lock, flags) ({ local_irq_save(flags); \
	write_trylock(lock) ? 1 : ({ local_irq_restore(flags); 0; }); })

DEFINE_LOCK_GUARD_1(raw_spinlock, raw_spinlock_t, raw_spin_lock(_T->lock), raw_spin_unlock(_T->lock))
DEFINE_LOCK_GUARD_1(raw_spinlock_irq, raw_spinlock_t, raw_spin_lock_irq(_T->lock), raw_spin_unlock_irq(_T->lock))
DEFINE_LOCK_GUARD_1(raw_spinlock_irqsave, raw_spinlock_t, raw_spin_lock_irqsave(_T->lock, _T->flags),
		    raw_spin_unlock_irqrestore(_T->lock, _T->flags), unsigned long flags)
DEFINE_LOCK_GUARD_1(spinlock, spinlock_t, spin_lock(_T->lock), spin_unlock(_T->lock))
DEFINE_LOCK_GUARD_1(spinlock_irq, spinlock_t, spin_lock_irq(_T->lock), spin_unlock_irq(_T->lock))
DEFINE_LOCK_GUARD_1(spinlock_bh, spinlock_t, spin_lock_bh(_T->lock), spin_unlock_bh(_T->lock))
DEFINE_LOCK_GUARD_1(spinlock_irqsave, spinlock_t, spin_lock_irqsave(_T->lock, _T->flags),
		    spin_unlock_irqrestore(_T->lock, _T->flags), unsigned long flags)
DEFINE_LOCK_GUARD_1(read_lock, rwlock_t, read_lock(_T->lock), read_unlock(_T->lock))
DEFINE_LOCK_GUARD_1(write_lock, rwlock_t, write_lock(_T->lock), write_unlock(_T->lock))

#endif
