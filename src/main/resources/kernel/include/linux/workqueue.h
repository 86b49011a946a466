#ifndef _LINUX_WORKQUEUE_H
#define _LINUX_WORKQUEUE_H
#include <linux/timer.h>
#include <linux/bitops.h>
#include <linux/atomic.h>
#include <linux/rcupdate.h>

struct workqueue_struct;
struct work_struct;
typedef void (*work_func_t)(struct work_struct *work);
struct work_struct {
	atomic_long_t data;
	struct list_head entry;
	work_func_t func;
};
struct delayed_work {
	struct work_struct work;
	struct timer_list timer;
	struct workqueue_struct *wq;
};
static inline struct delayed_work *to_delayed_work(struct work_struct *work)
{
	return container_of(work, struct delayed_work, work);
}
#define __WORK_INITIALIZER(n, f) { .entry = { &(n).entry, &(n).entry }, .func = (f) }
#define DECLARE_WORK(n, f) struct work_struct n = __WORK_INITIALIZER(n, f)
#define DECLARE_DELAYED_WORK(n, f) struct delayed_work n = { .work = __WORK_INITIALIZER((n).work, f) }
#define INIT_WORK(_work, _func) do { atomic_long_set(&(_work)->data, 0); INIT_LIST_HEAD(&(_work)->entry); \
	(_work)->func = (_func); } while (0)
#define INIT_DELAYED_WORK(_work, _func) do { INIT_WORK(&(_work)->work, _func); \
	mmaplab_timer_setup(&(_work)->timer, NULL, 0); } while (0)
#define system_wq ((struct workqueue_struct *)0)
#define system_unbound_wq ((struct workqueue_struct *)0)
#define system_long_wq ((struct workqueue_struct *)0)
#define system_highpri_wq ((struct workqueue_struct *)0)
enum { WQ_UNBOUND = 2, WQ_FREEZABLE = 4, WQ_MEM_RECLAIM = 8, WQ_HIGHPRI = 16 };
__printf(1, 4) struct workqueue_struct *alloc_workqueue(const char *fmt, unsigned int flags, int max_active, ...);
#define alloc_ordered_workqueue(fmt, flags, args...) alloc_workqueue(fmt, flags, 1, ##args)
#define create_workqueue(name) alloc_workqueue("%s", WQ_MEM_RECLAIM, 1, (name))
#define create_singlethread_workqueue(name) alloc_workqueue("%s", WQ_MEM_RECLAIM, 1, (name))
void destroy_workqueue(struct workqueue_struct *wq);
bool queue_work(struct workqueue_struct *wq, struct work_struct *work);
bool queue_delayed_work(struct workqueue_struct *wq, struct delayed_work *work, unsigned long delay);
bool mod_delayed_work(struct workqueue_struct *wq, struct delayed_work *work, unsigned long delay);
bool flush_work(struct work_struct *work);
bool cancel_work_sync(struct work_struct *work);
bool cancel_delayed_work(struct delayed_work *work);
bool cancel_delayed_work_sync(struct delayed_work *work);
bool flush_delayed_work(struct delayed_work *work);
void mmaplab_flush_workqueue(struct workqueue_struct *wq);
#define flush_workqueue(wq) mmaplab_flush_workqueue(wq)
#define drain_workqueue(wq) mmaplab_flush_workqueue(wq)
#define flush_scheduled_work() mmaplab_flush_workqueue(system_wq)
#define schedule_work(work) queue_work(system_wq, work)
#define schedule_delayed_work(work, delay) queue_delayed_work(system_wq, work, delay)
#define cancel_work(work) cancel_work_sync(work)
#define work_pending(work) (atomic_long_read(&(work)->data) != 0)
#define delayed_work_pending(w) work_pending(&(w)->work)

#endif
