#ifndef _LINUX_SPINLOCK_H
#define _LINUX_SPINLOCK_H
#include <linux/compiler.h>
#include <linux/irqflags.h>
#include <linux/preempt.h>
#include <linux/spinlock_types.h>
#include <linux/atomic.h>
#include <linux/thread_info.h>

/* A lock that is held can only be waited for in vain on one processor: that spins, as Linux does. */
#define spin_lock_init(lock) ((void)((lock)->locked = 0))
#define raw_spin_lock_init(lock) spin_lock_init(lock)
#define spin_lock(lock) do { while ((lock)->locked) cpu_relax(); (lock)->locked = 1; preempt_disable(); } while (0)
#define spin_unlock(lock) do { (lock)->locked = 0; preempt_enable(); } while (0)
#define spin_trylock(lock) ({ bool __got = !(lock)->locked; if (__got) { (lock)->locked = 1; preempt_disable(); } __got; })
#define spin_is_locked(lock) ((lock)->locked != 0)
#define spin_lock_irq(lock) spin_lock(lock)
#define spin_unlock_irq(lock) spin_unlock(lock)
#define spin_lock_bh(lock) spin_lock(lock)
#define spin_unlock_bh(lock) spin_unlock(lock)
#define spin_lock_nested(lock, subclass) spin_lock(lock)
#define spin_lock_irqsave(lock, flags) do { local_irq_save(flags); spin_lock(lock); } while (0)
#define spin_unlock_irqrestore(lock, flags) do { spin_unlock(lock); local_irq_restore(flags); } while (0)
#define spin_trylock_irqsave(lock, flags) ({ local_irq_save(flags); spin_trylock(lock); })
#define assert_spin_locked(lock) (void)0
#define raw_spin_lock(lock) spin_lock(lock)
#define raw_spin_unlock(lock) spin_unlock(lock)
#define raw_spin_lock_irqsave(lock, flags) spin_lock_irqsave(lock, flags)
#define raw_spin_unlock_irqrestore(lock, flags) spin_unlock_irqrestore(lock, flags)

#define rwlock_init(lock) ((void)((lock)->readers = 0, (lock)->writer = 0))
#define read_lock(lock) do { while ((lock)->writer) cpu_relax(); (lock)->readers++; preempt_disable(); } while (0)
#define read_unlock(lock) do { (lock)->readers--; preempt_enable(); } while (0)
#define write_lock(lock) do { while ((lock)->writer || (lock)->readers) cpu_relax(); (lock)->writer = 1; \
	preempt_disable(); } while (0)
#define write_unlock(lock) do { (lock)->writer = 0; preempt_enable(); } while (0)
#define read_lock_irqsave(lock, flags) do { local_irq_save(flags); read_lock(lock); } while (0)
#define read_unlock_irqrestore(lock, flags) do { read_unlock(lock); local_irq_restore(flags); } while (0)
#define write_lock_irqsave(lock, flags) do { local_irq_save(flags); write_lock(lock); } while (0)
#define write_unlock_irqrestore(lock, flags) do { write_unlock(lock); local_irq_restore(flags); } while (0)
#define read_lock_irq(lock) read_lock(lock)
#define read_unlock_irq(lock) read_unlock(lock)
#define write_lock_irq(lock) write_lock(lock)
#define write_unlock_irq(lock) write_unlock(lock)
#define read_lock_bh(lock) read_lock(lock)
#define read_unlock_bh(lock) read_unlock(lock)
#define write_lock_bh(lock) write_lock(lock)
#define write_unlock_bh(lock) write_unlock(lock)

#endif
