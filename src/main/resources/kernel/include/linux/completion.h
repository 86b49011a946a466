#ifndef __LINUX_COMPLETION_H
#define __LINUX_COMPLETION_H
#include <linux/swait.h>
#include <linux/sched.h>

struct completion {
	unsigned int done;
	struct swait_queue_head wait;
};
#define COMPLETION_INITIALIZER(work) { 0, __SWAIT_QUEUE_HEAD_INITIALIZER((work).wait) }
#define COMPLETION_INITIALIZER_ONSTACK(work) (*({ init_completion(&work); &work; }))
#define DECLARE_COMPLETION(work) struct completion work = COMPLETION_INITIALIZER(work)
#define DECLARE_COMPLETION_ONSTACK(work) DECLARE_COMPLETION(work)
static inline void init_completion(struct completion *x)
{
	x->done = 0;
	init_swait_queue_head(&x->wait);
}
static inline void reinit_completion(struct completion *x) { x->done = 0; }
static inline bool completion_done(struct completion *x) { return x->done != 0; }
static inline void complete(struct completion *x)
{
	if (x->done != UINT_MAX)
		x->done++;
	swake_up_one(&x->wait);
}
static inline void complete_all(struct completion *x)
{
	x->done = UINT_MAX;
	swake_up_all(&x->wait);
}
static inline bool try_wait_for_completion(struct completion *x)
{
	if (!x->done)
		return false;
	if (x->done != UINT_MAX)
		x->done--;
	return true;
}
static inline long mmaplab_wait_for_completion(struct completion *x, long timeout, int state)
{
	might_sleep();
	if (!x->done) {
		DEFINE_WAIT(wait);

		do {
			if (signal_pending_state(state, current)) {
				timeout = -ERESTARTSYS;
				break;
			}
			prepare_to_wait_exclusive(&x->wait.mmaplab_queue, &wait, state);
			timeout = schedule_timeout(timeout);
		} while (!x->done && timeout);
		finish_wait(&x->wait.mmaplab_queue, &wait);
		if (!x->done)
			return timeout;
	}
	if (x->done != UINT_MAX)
		x->done--;
	return timeout ?: 1;
}
static inline int mmaplab_wait_completion(struct completion *x, int state)
{
	long t = mmaplab_wait_for_completion(x, MAX_SCHEDULE_TIMEOUT, state);

	return t == -ERESTARTSYS ? t : 0;
}
static inline void wait_for_completion(struct completion *x) { mmaplab_wait_completion(x, TASK_UNINTERRUPTIBLE); }
static inline void wait_for_completion_io(struct completion *x) { wait_for_completion(x); }
static inline int wait_for_completion_interruptible(struct completion *x)
{
	return mmaplab_wait_completion(x, TASK_INTERRUPTIBLE);
}
static inline int wait_for_completion_killable(struct completion *x) { return mmaplab_wait_completion(x, TASK_KILLABLE); }
static inline int wait_for_completion_state(struct completion *x, unsigned int state)
{
	return mmaplab_wait_completion(x, state);
}
static inline unsigned long wait_for_completion_timeout(struct completion *x, unsigned long timeout)
{
	return mmaplab_wait_for_completion(x, timeout, TASK_UNINTERRUPTIBLE);
}
static inline unsigned long wait_for_completion_io_timeout(struct completion *x, unsigned long timeout)
{
	return wait_for_completion_timeout(x, timeout);
}
static inline long wait_for_completion_interruptible_timeout(struct completion *x, unsigned long timeout)
{
	return mmaplab_wait_for_completion(x, timeout, TASK_INTERRUPTIBLE);
}
static inline long wait_for_completion_killable_timeout(struct completion *x, unsigned long timeout)
{
	return mmaplab_wait_for_completion(x, timeout, TASK_KILLABLE);
}
#endif
