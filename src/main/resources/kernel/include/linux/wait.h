#ifndef _LINUX_WAIT_H
#define _LINUX_WAIT_H
#include <linux/list.h>
#include <linux/stddef.h>
#include <linux/spinlock.h>
#include <linux/kernel.h>
#include <linux/limits.h>
#include <asm/current.h>

struct wait_queue_entry;
typedef struct wait_queue_entry wait_queue_entry_t;
typedef int (*wait_queue_func_t)(struct wait_queue_entry *wq_entry, unsigned mode, int flags, void *key);
#define WQ_FLAG_EXCLUSIVE 0x01
#define WQ_FLAG_WOKEN 0x02
#define WQ_FLAG_CUSTOM 0x04
#define WQ_FLAG_DONE 0x08
#define WQ_FLAG_PRIORITY 0x10
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

#define TASK_RUNNING 0x00000000
#define TASK_INTERRUPTIBLE 0x00000001
#define TASK_UNINTERRUPTIBLE 0x00000002
#define __TASK_STOPPED 0x00000004
#define __TASK_TRACED 0x00000008
#define EXIT_DEAD 0x00000010
#define EXIT_ZOMBIE 0x00000020
#define TASK_PARKED 0x00000040
#define TASK_DEAD 0x00000080
#define TASK_WAKEKILL 0x00000100
#define TASK_NOLOAD 0x00000400
#define TASK_FREEZABLE 0x00002000
#define TASK_KILLABLE (TASK_WAKEKILL | TASK_UNINTERRUPTIBLE)
#define TASK_IDLE (TASK_UNINTERRUPTIBLE | TASK_NOLOAD)
#define TASK_NORMAL (TASK_INTERRUPTIBLE | TASK_UNINTERRUPTIBLE)

int default_wake_function(struct wait_queue_entry *wq_entry, unsigned mode, int flags, void *key);
int autoremove_wake_function(struct wait_queue_entry *wq_entry, unsigned mode, int sync, void *key);
void prepare_to_wait(struct wait_queue_head *wq_head, struct wait_queue_entry *wq_entry, int state);
bool prepare_to_wait_exclusive(struct wait_queue_head *wq_head, struct wait_queue_entry *wq_entry, int state);
long prepare_to_wait_event(struct wait_queue_head *wq_head, struct wait_queue_entry *wq_entry, int state);
void finish_wait(struct wait_queue_head *wq_head, struct wait_queue_entry *wq_entry);
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060300
int __wake_up(struct wait_queue_head *wq_head, unsigned int mode, int nr, void *key);
#else
void __wake_up(struct wait_queue_head *wq_head, unsigned int mode, int nr, void *key);
#endif
void schedule(void);
long schedule_timeout(long timeout);
int mmaplab_hrtimeout(s64 nanoseconds);

#define __WAIT_QUEUE_HEAD_INITIALIZER(name) { .lock = __SPIN_LOCK_INITIALIZER(name.lock), \
	.head = LIST_HEAD_INIT(name.head) }
#define DECLARE_WAIT_QUEUE_HEAD(name) struct wait_queue_head name = __WAIT_QUEUE_HEAD_INITIALIZER(name)
#define DECLARE_WAIT_QUEUE_HEAD_ONSTACK(name) DECLARE_WAIT_QUEUE_HEAD(name)
#define __WAITQUEUE_INITIALIZER(name, tsk) { .private = tsk, .func = default_wake_function, .entry = { NULL, NULL } }
#define DECLARE_WAITQUEUE(name, tsk) struct wait_queue_entry name = __WAITQUEUE_INITIALIZER(name, tsk)
#define DEFINE_WAIT_FUNC(name, function) struct wait_queue_entry name = { \
	.private = current, .func = function, .entry = LIST_HEAD_INIT((name).entry) }
#define DEFINE_WAIT(name) DEFINE_WAIT_FUNC(name, autoremove_wake_function)
#define init_wait_func(wait, function) do { (wait)->private = current; (wait)->func = function; \
	INIT_LIST_HEAD(&(wait)->entry); (wait)->flags = 0; } while (0)
#define init_wait(wait) init_wait_func(wait, autoremove_wake_function)

#define init_waitqueue_head(wq_head) mmaplab_init_waitqueue_head((wq_head))
static inline void mmaplab_init_waitqueue_head(struct wait_queue_head *wq_head)
{
	spin_lock_init(&wq_head->lock);
	INIT_LIST_HEAD(&wq_head->head);
}
static inline void init_waitqueue_entry(struct wait_queue_entry *wq_entry, struct task_struct *p)
{
	wq_entry->flags = 0;
	wq_entry->private = p;
	wq_entry->func = default_wake_function;
}
static inline void init_waitqueue_func_entry(struct wait_queue_entry *wq_entry, wait_queue_func_t func)
{
	wq_entry->flags = 0;
	wq_entry->private = NULL;
	wq_entry->func = func;
}
static inline void init_wait_entry(struct wait_queue_entry *wq_entry, int flags)
{
	wq_entry->flags = flags;
	wq_entry->private = current;
	wq_entry->func = autoremove_wake_function;
	INIT_LIST_HEAD(&wq_entry->entry);
}
static inline int waitqueue_active(struct wait_queue_head *wq_head) { return !list_empty(&wq_head->head); }
static inline bool wq_has_single_sleeper(struct wait_queue_head *wq_head) { return list_is_singular(&wq_head->head); }
static inline bool wq_has_sleeper(struct wait_queue_head *wq_head) { return waitqueue_active(wq_head); }
static inline void __add_wait_queue(struct wait_queue_head *wq_head, struct wait_queue_entry *wq_entry)
{
	struct list_head *head = &wq_head->head;
	struct wait_queue_entry *wq;

	list_for_each_entry(wq, &wq_head->head, entry) {
		if (!(wq->flags & WQ_FLAG_PRIORITY))
			break;
		head = &wq->entry;
	}
	list_add(&wq_entry->entry, head);
}
static inline void __add_wait_queue_entry_tail(struct wait_queue_head *wq_head, struct wait_queue_entry *wq_entry)
{
	list_add_tail(&wq_entry->entry, &wq_head->head);
}
static inline void __add_wait_queue_exclusive(struct wait_queue_head *wq_head, struct wait_queue_entry *wq_entry)
{
	wq_entry->flags |= WQ_FLAG_EXCLUSIVE;
	__add_wait_queue(wq_head, wq_entry);
}
static inline void __add_wait_queue_entry_tail_exclusive(struct wait_queue_head *wq_head,
							 struct wait_queue_entry *wq_entry)
{
	wq_entry->flags |= WQ_FLAG_EXCLUSIVE;
	__add_wait_queue_entry_tail(wq_head, wq_entry);
}
static inline void __remove_wait_queue(struct wait_queue_head *wq_head, struct wait_queue_entry *wq_entry)
{
	list_del(&wq_entry->entry);
}
static inline void add_wait_queue(struct wait_queue_head *wq_head, struct wait_queue_entry *wq_entry)
{
	wq_entry->flags &= ~WQ_FLAG_EXCLUSIVE;
	__add_wait_queue(wq_head, wq_entry);
}
static inline void add_wait_queue_exclusive(struct wait_queue_head *wq_head, struct wait_queue_entry *wq_entry)
{
	wq_entry->flags |= WQ_FLAG_EXCLUSIVE;
	__add_wait_queue_entry_tail(wq_head, wq_entry);
}
static inline void add_wait_queue_priority(struct wait_queue_head *wq_head, struct wait_queue_entry *wq_entry)
{
	wq_entry->flags |= WQ_FLAG_PRIORITY;
	__add_wait_queue(wq_head, wq_entry);
}
static inline void remove_wait_queue(struct wait_queue_head *wq_head, struct wait_queue_entry *wq_entry)
{
	__remove_wait_queue(wq_head, wq_entry);
}

bool kthread_should_stop(void);
bool kthread_should_park(void);
void mmaplab_set_state(unsigned int state);
static inline int woken_wake_function(struct wait_queue_entry *wq_entry, unsigned mode, int sync, void *key)
{
	wq_entry->flags |= WQ_FLAG_WOKEN;
	return default_wake_function(wq_entry, mode, sync, key);
}
static inline long wait_woken(struct wait_queue_entry *wq_entry, unsigned mode, long timeout)
{
	mmaplab_set_state(mode);
	if (!(wq_entry->flags & WQ_FLAG_WOKEN) && !kthread_should_stop() && !kthread_should_park())
		timeout = schedule_timeout(timeout);
	mmaplab_set_state(TASK_RUNNING);
	wq_entry->flags &= ~WQ_FLAG_WOKEN;
	return timeout;
}

#define wake_up(x) __wake_up(x, TASK_NORMAL, 1, NULL)
#define wake_up_nr(x, nr) __wake_up(x, TASK_NORMAL, nr, NULL)
#define wake_up_all(x) __wake_up(x, TASK_NORMAL, 0, NULL)
#define wake_up_locked(x) __wake_up(x, TASK_NORMAL, 1, NULL)
#define wake_up_all_locked(x) __wake_up(x, TASK_NORMAL, 0, NULL)
#define wake_up_sync(x) __wake_up(x, TASK_NORMAL, 1, NULL)
#define wake_up_interruptible(x) __wake_up(x, TASK_INTERRUPTIBLE, 1, NULL)
#define wake_up_interruptible_nr(x, nr) __wake_up(x, TASK_INTERRUPTIBLE, nr, NULL)
#define wake_up_interruptible_all(x) __wake_up(x, TASK_INTERRUPTIBLE, 0, NULL)
#define wake_up_interruptible_sync(x) __wake_up(x, TASK_INTERRUPTIBLE, 1, NULL)
#define poll_to_key(m) ((void *)(__force uintptr_t)(__poll_t)(m))
#define key_to_poll(m) ((__force __poll_t)(uintptr_t)(void *)(m))
#define wake_up_poll(x, m) __wake_up(x, TASK_NORMAL, 1, poll_to_key(m))
#define wake_up_poll_on_current_cpu(x, m) wake_up_poll(x, m)
#define wake_up_locked_poll(x, m) __wake_up(x, TASK_NORMAL, 1, poll_to_key(m))
#define wake_up_interruptible_poll(x, m) __wake_up(x, TASK_INTERRUPTIBLE, 1, poll_to_key(m))
#define wake_up_interruptible_sync_poll(x, m) __wake_up(x, TASK_INTERRUPTIBLE, 1, poll_to_key(m))
#define wake_up_interruptible_sync_poll_locked(x, m) __wake_up(x, TASK_INTERRUPTIBLE, 1, poll_to_key(m))

#define ___wait_is_interruptible(state) (((state) & (TASK_INTERRUPTIBLE | TASK_WAKEKILL)) != 0)
#define ___wait_cond_timeout(condition) ({ bool __cond = (condition); if (__cond && !__ret) __ret = 1; __cond || !__ret; })
#define ___wait_event(wq_head, condition, state, exclusive, ret, cmd) ({ \
	struct wait_queue_entry __wq_entry; \
	long __ret = ret; \
	bool __left = false; \
	init_wait_entry(&__wq_entry, exclusive ? WQ_FLAG_EXCLUSIVE : 0); \
	for (;;) { \
		long __int = prepare_to_wait_event(&wq_head, &__wq_entry, state); \
		if (condition) \
			break; \
		if (___wait_is_interruptible(state) && __int) { \
			__ret = __int; \
			__left = true; \
			break; \
		} \
		cmd; \
	} \
	if (!__left) \
		finish_wait(&wq_head, &__wq_entry); \
	__ret; })
#define __mmaplab_wait(wq_head, condition, state, exclusive, cmd) do { \
	might_sleep(); \
	if (!(condition)) \
		(void)___wait_event(wq_head, condition, state, exclusive, 0, cmd); \
} while (0)
#define __mmaplab_wait_int(wq_head, condition, state, exclusive, cmd) ({ \
	int __ret = 0; \
	might_sleep(); \
	if (!(condition)) \
		__ret = ___wait_event(wq_head, condition, state, exclusive, 0, cmd); \
	__ret; })
#define __mmaplab_wait_timeout(wq_head, condition, timeout, state, exclusive) ({ \
	long __ret = timeout; \
	might_sleep(); \
	if (!___wait_cond_timeout(condition)) \
		__ret = ___wait_event(wq_head, ___wait_cond_timeout(condition), state, exclusive, timeout, \
				      __ret = schedule_timeout(__ret)); \
	__ret; })
#define wait_event(wq_head, condition) __mmaplab_wait(wq_head, condition, TASK_UNINTERRUPTIBLE, 0, schedule())
#define io_wait_event(wq_head, condition) wait_event(wq_head, condition)
#define wait_event_cmd(wq_head, condition, cmd1, cmd2) do { \
	if (!(condition)) \
		(void)___wait_event(wq_head, condition, TASK_UNINTERRUPTIBLE, 0, 0, cmd1; schedule(); cmd2); \
} while (0)
#define wait_event_exclusive_cmd(wq_head, condition, cmd1, cmd2) do { \
	if (!(condition)) \
		(void)___wait_event(wq_head, condition, TASK_UNINTERRUPTIBLE, 1, 0, cmd1; schedule(); cmd2); \
} while (0)
#define wait_event_idle(wq_head, condition) __mmaplab_wait(wq_head, condition, TASK_IDLE, 0, schedule())
#define wait_event_idle_exclusive(wq_head, condition) __mmaplab_wait(wq_head, condition, TASK_IDLE, 1, schedule())
#define wait_event_timeout(wq_head, condition, timeout) \
	__mmaplab_wait_timeout(wq_head, condition, timeout, TASK_UNINTERRUPTIBLE, 0)
#define wait_event_idle_timeout(wq_head, condition, timeout) \
	__mmaplab_wait_timeout(wq_head, condition, timeout, TASK_IDLE, 0)
#define wait_event_idle_exclusive_timeout(wq_head, condition, timeout) \
	__mmaplab_wait_timeout(wq_head, condition, timeout, TASK_IDLE, 1)
#define wait_event_freezable_timeout(wq_head, condition, timeout) \
	__mmaplab_wait_timeout(wq_head, condition, timeout, TASK_INTERRUPTIBLE | TASK_FREEZABLE, 0)
#define wait_event_interruptible_timeout(wq_head, condition, timeout) \
	__mmaplab_wait_timeout(wq_head, condition, timeout, TASK_INTERRUPTIBLE, 0)
#define wait_event_killable_timeout(wq_head, condition, timeout) \
	__mmaplab_wait_timeout(wq_head, condition, timeout, TASK_KILLABLE, 0)
#define wait_event_interruptible(wq_head, condition) \
	__mmaplab_wait_int(wq_head, condition, TASK_INTERRUPTIBLE, 0, schedule())
#define wait_event_interruptible_exclusive(wq_head, condition) \
	__mmaplab_wait_int(wq_head, condition, TASK_INTERRUPTIBLE, 1, schedule())
#define wait_event_killable(wq_head, condition) __mmaplab_wait_int(wq_head, condition, TASK_KILLABLE, 0, schedule())
#define wait_event_killable_exclusive(wq_head, condition) \
	__mmaplab_wait_int(wq_head, condition, TASK_KILLABLE, 1, schedule())
#define wait_event_state(wq_head, condition, state) __mmaplab_wait_int(wq_head, condition, state, 0, schedule())
#define wait_event_freezable(wq_head, condition) \
	__mmaplab_wait_int(wq_head, condition, TASK_INTERRUPTIBLE | TASK_FREEZABLE, 0, schedule())
#define wait_event_freezable_exclusive(wq_head, condition) \
	__mmaplab_wait_int(wq_head, condition, TASK_INTERRUPTIBLE | TASK_FREEZABLE, 1, schedule())
/* A timer of its own for the whole wait: each sleep is until the same moment. */
#define __wait_event_hrtimeout(wq_head, condition, timeout, state) ({ \
	s64 __left_ns = (timeout), __until = __left_ns == KTIME_MAX ? KTIME_MAX : __left_ns + (s64)mmaplab_now(); \
	___wait_event(wq_head, condition, state, 0, 0, \
		      if (mmaplab_hrtimeout(__until)) { __ret = -ETIME; break; }); })
#define wait_event_hrtimeout(wq_head, condition, timeout) ({ \
	int __ret = 0; \
	might_sleep(); \
	if (!(condition)) \
		__ret = __wait_event_hrtimeout(wq_head, condition, timeout, TASK_UNINTERRUPTIBLE); \
	__ret; })
#define wait_event_interruptible_hrtimeout(wq_head, condition, timeout) ({ \
	long __ret = 0; \
	might_sleep(); \
	if (!(condition)) \
		__ret = __wait_event_hrtimeout(wq_head, condition, timeout, TASK_INTERRUPTIBLE); \
	__ret; })
u64 mmaplab_now(void);
/* With the queue's own lock held, or a lock of the driver's: given back while asleep. */
#define __wait_event_interruptible_locked(wq, condition, exclusive, lockit, unlockit) ({ \
	int __ret = 0; \
	DEFINE_WAIT(__wait); \
	if (exclusive) \
		__wait.flags |= WQ_FLAG_EXCLUSIVE; \
	while (!(condition)) { \
		if (list_empty(&__wait.entry)) \
			__add_wait_queue_entry_tail(&(wq), &__wait); \
		set_current_state(TASK_INTERRUPTIBLE); \
		if (signal_pending(current)) { \
			__ret = -ERESTARTSYS; \
			break; \
		} \
		unlockit(&(wq).lock); \
		schedule(); \
		lockit(&(wq).lock); \
	} \
	list_del_init(&__wait.entry); \
	__set_current_state(TASK_RUNNING); \
	__ret; })
#define wait_event_interruptible_locked(wq, condition) \
	__wait_event_interruptible_locked(wq, condition, 0, spin_lock, spin_unlock)
#define wait_event_interruptible_locked_irq(wq, condition) \
	__wait_event_interruptible_locked(wq, condition, 0, spin_lock_irq, spin_unlock_irq)
#define wait_event_interruptible_exclusive_locked(wq, condition) \
	__wait_event_interruptible_locked(wq, condition, 1, spin_lock, spin_unlock)
#define wait_event_interruptible_exclusive_locked_irq(wq, condition) \
	__wait_event_interruptible_locked(wq, condition, 1, spin_lock_irq, spin_unlock_irq)
#define wait_event_lock_irq_cmd(wq_head, condition, lock, cmd) do { \
	if (!(condition)) \
		(void)___wait_event(wq_head, condition, TASK_UNINTERRUPTIBLE, 0, 0, \
				    spin_unlock_irq(&lock); cmd; schedule(); spin_lock_irq(&lock)); \
} while (0)
#define wait_event_lock_irq(wq_head, condition, lock) wait_event_lock_irq_cmd(wq_head, condition, lock, )
#define wait_event_interruptible_lock_irq_cmd(wq_head, condition, lock, cmd) ({ \
	int __ret = 0; \
	if (!(condition)) \
		__ret = ___wait_event(wq_head, condition, TASK_INTERRUPTIBLE, 0, 0, \
				      spin_unlock_irq(&lock); cmd; schedule(); spin_lock_irq(&lock)); \
	__ret; })
#define wait_event_interruptible_lock_irq(wq_head, condition, lock) \
	wait_event_interruptible_lock_irq_cmd(wq_head, condition, lock, )
#define __mmaplab_lock_irq_timeout(wq_head, condition, lock, timeout, state) ({ \
	long __ret = timeout; \
	if (!___wait_cond_timeout(condition)) \
		__ret = ___wait_event(wq_head, ___wait_cond_timeout(condition), state, 0, timeout, \
				      spin_unlock_irq(&lock); __ret = schedule_timeout(__ret); spin_lock_irq(&lock)); \
	__ret; })
#define wait_event_interruptible_lock_irq_timeout(wq_head, condition, lock, timeout) \
	__mmaplab_lock_irq_timeout(wq_head, condition, lock, timeout, TASK_INTERRUPTIBLE)
#define wait_event_lock_irq_timeout(wq_head, condition, lock, timeout) \
	__mmaplab_lock_irq_timeout(wq_head, condition, lock, timeout, TASK_UNINTERRUPTIBLE)

#endif
