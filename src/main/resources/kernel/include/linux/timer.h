#ifndef _LINUX_TIMER_H
#define _LINUX_TIMER_H
#include <linux/list.h>
#include <linux/ktime.h>
#include <linux/stddef.h>
#include <linux/stringify.h>

struct timer_list {
	unsigned long expires;
	void (*function)(struct timer_list *timer);
	u32 flags;
	u32 pending;
	unsigned long handle;
};
#define TIMER_DEFERRABLE 0x00080000
#define TIMER_PINNED 0x00100000
#define TIMER_IRQSAFE 0x00200000
#define DEFINE_TIMER(_name, _function) struct timer_list _name = { .function = _function }
#define timer_setup(timer, callback, _flags) mmaplab_timer_setup(timer, callback, _flags)
static inline void mmaplab_timer_setup(struct timer_list *timer, void (*callback)(struct timer_list *), u32 flags)
{
	timer->function = callback;
	timer->flags = flags;
	timer->pending = 0;
	timer->handle = 0;
}
#define timer_setup_on_stack(timer, callback, flags) timer_setup(timer, callback, flags)
#define destroy_timer_on_stack(timer) (void)0
#define from_timer(var, callback_timer, timer_fieldname) container_of(callback_timer, typeof(*var), timer_fieldname)
static inline int timer_pending(const struct timer_list *timer) { return timer->pending != 0; }
int mod_timer(struct timer_list *timer, unsigned long expires);
int del_timer(struct timer_list *timer);
int del_timer_sync(struct timer_list *timer);
#define timer_delete(timer) del_timer(timer)
#define timer_delete_sync(timer) del_timer_sync(timer)
#define timer_shutdown_sync(timer) del_timer_sync(timer)
static inline void add_timer(struct timer_list *timer) { mod_timer(timer, timer->expires); }

#endif
