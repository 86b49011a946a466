#ifndef _LINUX_SWAIT_H
#define _LINUX_SWAIT_H
#include <linux/list.h>
#include <linux/stddef.h>
#include <linux/spinlock.h>
#include <linux/wait.h>
#include <asm/current.h>
/* Simple wait queues: first come, first woken. */
struct swait_queue_head { struct wait_queue_head mmaplab_queue; };
#define __SWAIT_QUEUE_HEAD_INITIALIZER(name) { .mmaplab_queue = __WAIT_QUEUE_HEAD_INITIALIZER((name).mmaplab_queue) }
#define DECLARE_SWAIT_QUEUE_HEAD(name) struct swait_queue_head name = __SWAIT_QUEUE_HEAD_INITIALIZER(name)
#define DECLARE_SWAIT_QUEUE_HEAD_ONSTACK(name) DECLARE_SWAIT_QUEUE_HEAD(name)
#define init_swait_queue_head(q) init_waitqueue_head(&(q)->mmaplab_queue)
static inline int swait_active(struct swait_queue_head *wq) { return waitqueue_active(&wq->mmaplab_queue); }
static inline bool swq_has_sleeper(struct swait_queue_head *wq) { return swait_active(wq); }
static inline void swake_up_one(struct swait_queue_head *q) { __wake_up(&q->mmaplab_queue, TASK_NORMAL, 1, NULL); }
static inline void swake_up_all(struct swait_queue_head *q) { __wake_up(&q->mmaplab_queue, TASK_NORMAL, 0, NULL); }
#define swait_event_exclusive(wq, condition) \
	__mmaplab_wait((wq).mmaplab_queue, condition, TASK_UNINTERRUPTIBLE, 1, schedule())
#define swait_event_idle_exclusive(wq, condition) __mmaplab_wait((wq).mmaplab_queue, condition, TASK_IDLE, 1, schedule())
#define swait_event_interruptible_exclusive(wq, condition) \
	__mmaplab_wait_int((wq).mmaplab_queue, condition, TASK_INTERRUPTIBLE, 1, schedule())
#define swait_event_timeout_exclusive(wq, condition, timeout) \
	__mmaplab_wait_timeout((wq).mmaplab_queue, condition, timeout, TASK_UNINTERRUPTIBLE, 1)
#define swait_event_interruptible_timeout_exclusive(wq, condition, timeout) \
	__mmaplab_wait_timeout((wq).mmaplab_queue, condition, timeout, TASK_INTERRUPTIBLE, 1)
#endif
