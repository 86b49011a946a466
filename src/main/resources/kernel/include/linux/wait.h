#ifndef _LINUX_WAIT_H
#define _LINUX_WAIT_H
#include <linux/list.h>
#include <linux/stddef.h>
#include <linux/spinlock.h>
#include <asm/current.h>

struct wait_queue_entry;
typedef struct wait_queue_entry wait_queue_entry_t;
typedef int (*wait_queue_func_t)(struct wait_queue_entry *entry, unsigned int mode, int flags, void *key);
#define WQ_FLAG_EXCLUSIVE 0x01
struct wait_queue_entry {
	unsigned int flags;
	void *private;
	wait_queue_func_t func;
	struct list_head entry;
};
struct wait_queue_head {
	spinlock_t lock;
	struct list_head head;
};
typedef struct wait_queue_head wait_queue_head_t;

#define TASK_RUNNING 0x0000
#define TASK_INTERRUPTIBLE 0x0001
#define TASK_UNINTERRUPTIBLE 0x0002
#define TASK_WAKEKILL 0x0100
#define TASK_KILLABLE (TASK_WAKEKILL | TASK_UNINTERRUPTIBLE)
#define TASK_NORMAL (TASK_INTERRUPTIBLE | TASK_UNINTERRUPTIBLE)

int default_wake_function(struct wait_queue_entry *entry, unsigned int mode, int flags, void *key);
int autoremove_wake_function(struct wait_queue_entry *entry, unsigned int mode, int sync, void *key);
void prepare_to_wait(struct wait_queue_head *wq, struct wait_queue_entry *entry, int state);
void prepare_to_wait_exclusive(struct wait_queue_head *wq, struct wait_queue_entry *entry, int state);
long prepare_to_wait_event(struct wait_queue_head *wq, struct wait_queue_entry *entry, int state);
void finish_wait(struct wait_queue_head *wq, struct wait_queue_entry *entry);
int __wake_up(struct wait_queue_head *wq, unsigned int mode, int nr_exclusive, void *key);
void schedule(void);
long schedule_timeout(long timeout);

#define __WAIT_QUEUE_HEAD_INITIALIZER(name) { .head = LIST_HEAD_INIT((name).head) }
#define DECLARE_WAIT_QUEUE_HEAD(name) struct wait_queue_head name = __WAIT_QUEUE_HEAD_INITIALIZER(name)
#define DECLARE_WAIT_QUEUE_HEAD_ONSTACK(name) DECLARE_WAIT_QUEUE_HEAD(name)
#define DECLARE_WAITQUEUE(name, tsk) struct wait_queue_entry name = { \
	.private = tsk, .func = default_wake_function, .entry = { NULL, NULL } }
#define DEFINE_WAIT_FUNC(name, function) struct wait_queue_entry name = { \
	.private = current, .func = function, .entry = LIST_HEAD_INIT((name).entry) }
#define DEFINE_WAIT(name) DEFINE_WAIT_FUNC(name, autoremove_wake_function)
#define init_wait(wait) do { (wait)->private = current; (wait)->func = autoremove_wake_function; \
	INIT_LIST_HEAD(&(wait)->entry); (wait)->flags = 0; } while (0)

static inline void init_waitqueue_head(struct wait_queue_head *wq)
{
	spin_lock_init(&wq->lock);
	INIT_LIST_HEAD(&wq->head);
}
static inline void init_waitqueue_entry(struct wait_queue_entry *entry, struct task_struct *p)
{
	entry->flags = 0;
	entry->private = p;
	entry->func = default_wake_function;
}
static inline int waitqueue_active(struct wait_queue_head *wq) { return !list_empty(&wq->head); }
#define wq_has_sleeper(wq) waitqueue_active(wq)
static inline void add_wait_queue(struct wait_queue_head *wq, struct wait_queue_entry *entry)
{
	entry->flags &= ~WQ_FLAG_EXCLUSIVE;
	list_add(&entry->entry, &wq->head);
}
static inline void add_wait_queue_exclusive(struct wait_queue_head *wq, struct wait_queue_entry *entry)
{
	entry->flags |= WQ_FLAG_EXCLUSIVE;
	list_add_tail(&entry->entry, &wq->head);
}
static inline void remove_wait_queue(struct wait_queue_head *wq, struct wait_queue_entry *entry)
{
	list_del(&entry->entry);
}

#define wake_up(x) __wake_up(x, TASK_NORMAL, 1, NULL)
#define wake_up_nr(x, nr) __wake_up(x, TASK_NORMAL, nr, NULL)
#define wake_up_all(x) __wake_up(x, TASK_NORMAL, 0, NULL)
#define wake_up_interruptible(x) __wake_up(x, TASK_INTERRUPTIBLE, 1, NULL)
#define wake_up_interruptible_nr(x, nr) __wake_up(x, TASK_INTERRUPTIBLE, nr, NULL)
#define wake_up_interruptible_all(x) __wake_up(x, TASK_INTERRUPTIBLE, 0, NULL)
#define wake_up_interruptible_sync(x) __wake_up(x, TASK_INTERRUPTIBLE, 1, NULL)
#define wake_up_poll(x, m) __wake_up(x, TASK_NORMAL, 1, (void *)(unsigned long)(m))
#define wake_up_interruptible_poll(x, m) __wake_up(x, TASK_INTERRUPTIBLE, 1, (void *)(unsigned long)(m))

#define ___wait_event(wq, condition, state, exclusive, ret, cmd) ({ \
	struct wait_queue_entry __wait = { .flags = exclusive, .private = current, \
		.func = autoremove_wake_function, .entry = LIST_HEAD_INIT(__wait.entry) }; \
	long __ret = ret; \
	for (;;) { \
		long __interrupted = prepare_to_wait_event(&(wq), &__wait, state); \
		if (condition) \
			break; \
		if (__interrupted) { \
			__ret = __interrupted; \
			break; \
		} \
		cmd; \
	} \
	finish_wait(&(wq), &__wait); \
	__ret; })
#define ___wait_event_timeout(wq, condition, state, timeout) \
	___wait_event(wq, ({ bool __done = (condition); if (__done && !__ret) __ret = 1; __done || !__ret; }), \
		      state, 0, timeout, __ret = schedule_timeout(__ret))
#define wait_event(wq, condition) do { \
	if (!(condition)) \
		(void)___wait_event(wq, condition, TASK_UNINTERRUPTIBLE, 0, 0, schedule()); } while (0)
#define wait_event_interruptible(wq, condition) ({ int __wret = 0; \
	if (!(condition)) \
		__wret = ___wait_event(wq, condition, TASK_INTERRUPTIBLE, 0, 0, schedule()); \
	__wret; })
#define wait_event_interruptible_exclusive(wq, condition) ({ int __wret = 0; \
	if (!(condition)) \
		__wret = ___wait_event(wq, condition, TASK_INTERRUPTIBLE, 1, 0, schedule()); \
	__wret; })
#define wait_event_killable(wq, condition) ({ int __wret = 0; \
	if (!(condition)) \
		__wret = ___wait_event(wq, condition, TASK_KILLABLE, 0, 0, schedule()); \
	__wret; })
#define wait_event_timeout(wq, condition, timeout) ({ long __wt = (timeout), __wret = __wt ? __wt : 1; \
	if (!(condition)) \
		__wret = ___wait_event_timeout(wq, condition, TASK_UNINTERRUPTIBLE, __wt); \
	__wret; })
#define wait_event_interruptible_timeout(wq, condition, timeout) ({ long __wt = (timeout), __wret = __wt ? __wt : 1; \
	if (!(condition)) \
		__wret = ___wait_event_timeout(wq, condition, TASK_INTERRUPTIBLE, __wt); \
	__wret; })

#endif
