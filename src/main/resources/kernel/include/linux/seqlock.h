#ifndef __LINUX_SEQLOCK_H
#define __LINUX_SEQLOCK_H
#include <linux/compiler.h>
#include <linux/mutex.h>
#include <linux/preempt.h>
#include <linux/spinlock.h>
typedef struct seqcount { unsigned int sequence; } seqcount_t;
typedef struct {
	seqcount_t seqcount;
	spinlock_t lock;
} seqlock_t;
#define SEQCNT_ZERO(name) { .sequence = 0 }
#define seqcount_init(s) ((void)((s)->sequence = 0))
#define __SEQLOCK_UNLOCKED(name) { .seqcount = SEQCNT_ZERO(name), .lock = __SPIN_LOCK_UNLOCKED(name) }
#define DEFINE_SEQLOCK(sl) seqlock_t sl = __SEQLOCK_UNLOCKED(sl)
#define seqlock_init(sl) do { (sl)->seqcount.sequence = 0; spin_lock_init(&(sl)->lock); } while (0)
/* A count that belongs to a lock of the driver's. */
#define __mmaplab_seqcount(kind, type) \
	typedef struct seqcount_##kind { seqcount_t seqcount; } seqcount_##kind##_t;
__mmaplab_seqcount(raw_spinlock, raw_spinlock_t)
__mmaplab_seqcount(spinlock, spinlock_t)
__mmaplab_seqcount(rwlock, rwlock_t)
__mmaplab_seqcount(mutex, struct mutex)
#define seqcount_spinlock_init(s, lock) ((void)(lock), seqcount_init(&(s)->seqcount))
#define seqcount_raw_spinlock_init(s, lock) ((void)(lock), seqcount_init(&(s)->seqcount))
#define seqcount_rwlock_init(s, lock) ((void)(lock), seqcount_init(&(s)->seqcount))
#define seqcount_mutex_init(s, lock) ((void)(lock), seqcount_init(&(s)->seqcount))
#define SEQCNT_SPINLOCK_ZERO(name, lock) { .seqcount = SEQCNT_ZERO(name) }
#define SEQCNT_RAW_SPINLOCK_ZERO(name, lock) { .seqcount = SEQCNT_ZERO(name) }
#define SEQCNT_RWLOCK_ZERO(name, lock) { .seqcount = SEQCNT_ZERO(name) }
#define SEQCNT_MUTEX_ZERO(name, lock) { .seqcount = SEQCNT_ZERO(name) }
#define __mmaplab_seq(s) ((unsigned int *)(s))
static inline unsigned int mmaplab_seq_begin(const unsigned int *s)
{
	while (READ_ONCE(*s) & 1)
		cpu_relax();
	return *s;
}
#define read_seqcount_begin(s) mmaplab_seq_begin(__mmaplab_seq(s))
#define raw_read_seqcount_begin(s) mmaplab_seq_begin(__mmaplab_seq(s))
#define __read_seqcount_begin(s) mmaplab_seq_begin(__mmaplab_seq(s))
#define raw_read_seqcount(s) READ_ONCE(*__mmaplab_seq(s))
#define raw_seqcount_begin(s) (READ_ONCE(*__mmaplab_seq(s)) & ~1U)
#define read_seqcount_retry(s, start) unlikely(READ_ONCE(*__mmaplab_seq(s)) != (start))
#define __read_seqcount_retry(s, start) read_seqcount_retry(s, start)
#define write_seqcount_begin(s) do { if (__builtin_types_compatible_p(typeof(*(s)), seqcount_spinlock_t) \
	|| __builtin_types_compatible_p(typeof(*(s)), seqcount_t)) preempt_count_add(0); ++*__mmaplab_seq(s); } while (0)
#define write_seqcount_end(s) do { ++*__mmaplab_seq(s); } while (0)
#define raw_write_seqcount_begin(s) write_seqcount_begin(s)
#define raw_write_seqcount_end(s) write_seqcount_end(s)
#define write_seqcount_invalidate(s) do { *__mmaplab_seq(s) += 2; } while (0)
#define raw_write_seqcount_barrier(s) do { *__mmaplab_seq(s) += 2; } while (0)
static inline unsigned int read_seqbegin(const seqlock_t *sl) { return read_seqcount_begin(&sl->seqcount); }
static inline unsigned int read_seqretry(const seqlock_t *sl, unsigned int start)
{
	return read_seqcount_retry(&sl->seqcount, start);
}
#define __mmaplab_write_seq(suffix) \
	static inline void write_seqlock##suffix(seqlock_t *sl) { spin_lock##suffix(&sl->lock); sl->seqcount.sequence++; } \
	static inline void write_sequnlock##suffix(seqlock_t *sl) { sl->seqcount.sequence++; spin_unlock##suffix(&sl->lock); } \
	static inline void read_seqlock_excl##suffix(seqlock_t *sl) { spin_lock##suffix(&sl->lock); } \
	static inline void read_sequnlock_excl##suffix(seqlock_t *sl) { spin_unlock##suffix(&sl->lock); }
__mmaplab_write_seq()
__mmaplab_write_seq(_bh)
__mmaplab_write_seq(_irq)
#define write_seqlock_irqsave(lock, flags) do { spin_lock_irqsave(&(lock)->lock, flags); (lock)->seqcount.sequence++; } while (0)
#define write_sequnlock_irqrestore(sl, flags) do { (sl)->seqcount.sequence++; spin_unlock_irqrestore(&(sl)->lock, flags); } while (0)
#define read_seqlock_excl_irqsave(lock, flags) spin_lock_irqsave(&(lock)->lock, flags)
#define read_sequnlock_excl_irqrestore(sl, flags) spin_unlock_irqrestore(&(sl)->lock, flags)
static inline void read_seqbegin_or_lock(seqlock_t *lock, int *seq)
{
	if (!(*seq & 1))
		*seq = read_seqbegin(lock);
	else
		read_seqlock_excl(lock);
}
static inline int need_seqretry(seqlock_t *lock, int seq) { return !(seq & 1) && read_seqretry(lock, seq); }
static inline void done_seqretry(seqlock_t *lock, int seq)
{
	if (seq & 1)
		read_sequnlock_excl(lock);
}
#endif
