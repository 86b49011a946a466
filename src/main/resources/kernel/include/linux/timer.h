#ifndef _LINUX_TIMER_H
#define _LINUX_TIMER_H
#include <linux/list.h>
#include <linux/ktime.h>
#include <linux/stddef.h>
#include <linux/stringify.h>
#include <linux/bug.h>

struct timer_list {
	struct hlist_node entry;
	unsigned long expires;
	void (*function)(struct timer_list *timer);
	u32 flags;
};
#define TIMER_CPUMASK 0x0003FFFF
#define TIMER_MIGRATING 0x00040000
#define TIMER_DEFERRABLE 0x00080000
#define TIMER_PINNED 0x00100000
#define TIMER_IRQSAFE 0x00200000
#define __TIMER_INITIALIZER(_function, _flags) { .function = (_function), .flags = (_flags) }
#define DEFINE_TIMER(_name, _function) struct timer_list _name = __TIMER_INITIALIZER(_function, 0)
#define timer_setup(timer, callback, _flags) mmaplab_timer_setup((timer), (callback), (_flags))
#define timer_setup_on_stack(timer, callback, _flags) mmaplab_timer_setup((timer), (callback), (_flags))
static inline void mmaplab_timer_setup(struct timer_list *timer, void (*callback)(struct timer_list *), u32 flags)
{
	timer->entry.pprev = NULL;
	timer->function = callback;
	timer->flags = flags;
}
static inline void destroy_timer_on_stack(struct timer_list *timer) { }
#define from_timer(var, callback_timer, timer_fieldname) container_of(callback_timer, typeof(*var), timer_fieldname)
static inline int timer_pending(const struct timer_list *timer) { return timer->entry.pprev != NULL; }
int mod_timer(struct timer_list *timer, unsigned long expires);
int mod_timer_pending(struct timer_list *timer, unsigned long expires);
int timer_reduce(struct timer_list *timer, unsigned long expires);
int try_to_del_timer_sync(struct timer_list *timer);
int timer_delete_sync(struct timer_list *timer);
int timer_delete(struct timer_list *timer);
int timer_shutdown_sync(struct timer_list *timer);
int timer_shutdown(struct timer_list *timer);
static inline int del_timer_sync(struct timer_list *timer) { return timer_delete_sync(timer); }
static inline int del_timer(struct timer_list *timer) { return timer_delete(timer); }
static inline void add_timer(struct timer_list *timer)
{
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060200
	if (WARN_ON_ONCE(timer_pending(timer)))
		return;
#else
	BUG_ON(timer_pending(timer));
#endif
	mod_timer(timer, timer->expires);
}
static inline void add_timer_on(struct timer_list *timer, int cpu) { add_timer(timer); }
unsigned long mmaplab_round_jiffies(unsigned long j, bool force_up);
static inline unsigned long round_jiffies(unsigned long j) { return mmaplab_round_jiffies(j, false); }
static inline unsigned long round_jiffies_up(unsigned long j) { return mmaplab_round_jiffies(j, true); }
static inline unsigned long round_jiffies_relative(unsigned long j)
{
	return mmaplab_round_jiffies(j + jiffies, false) - jiffies;
}
static inline unsigned long round_jiffies_up_relative(unsigned long j)
{
	return mmaplab_round_jiffies(j + jiffies, true) - jiffies;
}

#endif
