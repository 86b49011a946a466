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
#define DEFINE_SEQLOCK(sl) seqlock_t sl = { { 0 } }
static inline void seqlock_init(seqlock_t *sl)
{
	sl->seqcount.sequence = 0;
	spin_lock_init(&sl->lock);
}
static inline unsigned int read_seqbegin(const seqlock_t *sl) { return sl->seqcount.sequence; }
static inline unsigned int read_seqretry(const seqlock_t *sl, unsigned int start)
{
	return sl->seqcount.sequence != start;
}
static inline void write_seqlock(seqlock_t *sl)
{
	spin_lock(&sl->lock);
	sl->seqcount.sequence++;
}
static inline void write_sequnlock(seqlock_t *sl)
{
	sl->seqcount.sequence++;
	spin_unlock(&sl->lock);
}
#endif
