#ifndef _LINUX_KTHREAD_H
#define _LINUX_KTHREAD_H
#include <linux/err.h>
#include <linux/sched.h>
#include <linux/sched/task.h>
#include <linux/workqueue.h>
#include <linux/completion.h>
struct mm_struct;
__printf(4, 5) struct task_struct *kthread_create_on_node(int (*threadfn)(void *data), void *data, int node,
							 const char namefmt[], ...);
struct task_struct *kthread_create_on_cpu(int (*threadfn)(void *data), void *data, unsigned int cpu, const char *namefmt);
#define kthread_create(threadfn, data, namefmt, arg...) kthread_create_on_node(threadfn, data, -1, namefmt, ##arg)
#define kthread_run(threadfn, data, namefmt, ...) ({ \
	struct task_struct *__k = kthread_create(threadfn, data, namefmt, ##__VA_ARGS__); \
	if (!IS_ERR(__k)) wake_up_process(__k); __k; })
static inline struct task_struct *kthread_run_on_cpu(int (*threadfn)(void *data), void *data, unsigned int cpu,
						     const char *namefmt)
{
	struct task_struct *p = kthread_create_on_cpu(threadfn, data, cpu, namefmt);

	if (!IS_ERR(p))
		wake_up_process(p);
	return p;
}
int kthread_stop(struct task_struct *k);
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060700
static inline int kthread_stop_put(struct task_struct *k)
{
	int ret = kthread_stop(k);

	put_task_struct(k);
	return ret;
}
#define kthread_exit(result) mmaplab_kthread_exit(result)
#endif
bool kthread_should_stop(void);
bool kthread_should_park(void);
int kthread_park(struct task_struct *k);
void kthread_unpark(struct task_struct *k);
void kthread_parkme(void);
void *kthread_data(struct task_struct *k);
void *kthread_func(struct task_struct *k);
void __noreturn mmaplab_kthread_exit(long result);
static inline void __noreturn kthread_complete_and_exit(struct completion *comp, long ret)
{
	if (comp)
		complete(comp);
	mmaplab_kthread_exit(ret);
}
static inline void kthread_bind(struct task_struct *k, unsigned int cpu) { }
static inline bool kthread_freezable_should_stop(bool *was_frozen)
{
	if (was_frozen)
		*was_frozen = false;
	return kthread_should_stop();
}

/* A thread that does one work after the other. */
struct kthread_work;
typedef void (*kthread_work_func_t)(struct kthread_work *work);
enum { KTW_FREEZABLE = 1 << 0 };
struct kthread_worker {
	unsigned int flags;
	raw_spinlock_t lock;
	struct list_head work_list;
	struct list_head delayed_work_list;
	struct task_struct *task;
	struct kthread_work *current_work;
};
struct kthread_work {
	struct list_head node;
	kthread_work_func_t func;
	struct kthread_worker *worker;
	int canceling;
};
struct kthread_delayed_work {
	struct kthread_work work;
	struct timer_list timer;
};
struct mmaplab_kthread_flush {
	struct kthread_work work;
	struct completion done;
};
#define KTHREAD_WORK_INIT(work, fn) { .node = LIST_HEAD_INIT((work).node), .func = (fn), }
#define DEFINE_KTHREAD_WORK(work, fn) struct kthread_work work = KTHREAD_WORK_INIT(work, fn)
#define KTHREAD_DELAYED_WORK_INIT(dwork, fn) { .work = KTHREAD_WORK_INIT((dwork).work, (fn)), \
	.timer = __TIMER_INITIALIZER(kthread_delayed_work_timer_fn, TIMER_IRQSAFE), }
#define DEFINE_KTHREAD_DELAYED_WORK(dwork, fn) struct kthread_delayed_work dwork = KTHREAD_DELAYED_WORK_INIT(dwork, fn)
static inline void kthread_init_worker(struct kthread_worker *worker)
{
	memset(worker, 0, sizeof(*worker));
	INIT_LIST_HEAD(&worker->work_list);
	INIT_LIST_HEAD(&worker->delayed_work_list);
}
#define kthread_init_work(work, fn) do { memset((work), 0, sizeof(struct kthread_work)); \
	INIT_LIST_HEAD(&(work)->node); (work)->func = (fn); } while (0)
#define kthread_init_delayed_work(dwork, fn) do { kthread_init_work(&(dwork)->work, (fn)); \
	timer_setup(&(dwork)->timer, kthread_delayed_work_timer_fn, TIMER_IRQSAFE); } while (0)
static inline int kthread_worker_fn(void *worker_ptr)
{
	struct kthread_worker *worker = worker_ptr;
	struct kthread_work *work;

	worker->task = current;
	for (;;) {
		set_current_state(TASK_INTERRUPTIBLE);
		if (kthread_should_stop()) {
			__set_current_state(TASK_RUNNING);
			worker->task = NULL;
			return 0;
		}
		work = NULL;
		if (!list_empty(&worker->work_list)) {
			work = list_first_entry(&worker->work_list, struct kthread_work, node);
			list_del_init(&work->node);
		}
		worker->current_work = work;
		if (work) {
			__set_current_state(TASK_RUNNING);
			work->func(work);
			worker->current_work = NULL;
		} else {
			schedule();
		}
		cond_resched();
	}
}
static inline void mmaplab_kthread_insert(struct kthread_worker *worker, struct kthread_work *work, struct list_head *pos)
{
	list_add_tail(&work->node, pos);
	work->worker = worker;
	if (!worker->current_work && likely(worker->task))
		wake_up_process(worker->task);
}
static inline bool kthread_queue_work(struct kthread_worker *worker, struct kthread_work *work)
{
	if (!list_empty(&work->node) || work->canceling)
		return false;
	mmaplab_kthread_insert(worker, work, &worker->work_list);
	return true;
}
static inline void kthread_delayed_work_timer_fn(struct timer_list *t)
{
	struct kthread_delayed_work *dwork = from_timer(dwork, t, timer);
	struct kthread_work *work = &dwork->work;

	if (WARN_ON_ONCE(!work->worker))
		return;
	list_del_init(&work->node);
	if (!work->canceling)
		mmaplab_kthread_insert(work->worker, work, &work->worker->work_list);
}
static inline void mmaplab_kthread_delay(struct kthread_worker *worker, struct kthread_delayed_work *dwork, unsigned long delay)
{
	if (!delay) {
		mmaplab_kthread_insert(worker, &dwork->work, &worker->work_list);
		return;
	}
	list_add(&dwork->work.node, &worker->delayed_work_list);
	dwork->work.worker = worker;
	mod_timer(&dwork->timer, jiffies + delay);
}
static inline bool kthread_queue_delayed_work(struct kthread_worker *worker, struct kthread_delayed_work *dwork,
					      unsigned long delay)
{
	if (!list_empty(&dwork->work.node) || dwork->work.canceling)
		return false;
	mmaplab_kthread_delay(worker, dwork, delay);
	return true;
}
static inline bool mmaplab_kthread_unqueue(struct kthread_work *work)
{
	if (list_empty(&work->node))
		return false;
	list_del_init(&work->node);
	return true;
}
static inline bool kthread_mod_delayed_work(struct kthread_worker *worker, struct kthread_delayed_work *dwork,
					    unsigned long delay)
{
	bool was;

	del_timer_sync(&dwork->timer);
	was = mmaplab_kthread_unqueue(&dwork->work);
	if (!dwork->work.canceling)
		mmaplab_kthread_delay(worker, dwork, delay);
	return was;
}
static inline void mmaplab_kthread_flushed(struct kthread_work *work)
{
	complete(&container_of(work, struct mmaplab_kthread_flush, work)->done);
}
static inline void kthread_flush_work(struct kthread_work *work)
{
	struct mmaplab_kthread_flush fwork = { KTHREAD_WORK_INIT(fwork.work, mmaplab_kthread_flushed),
		COMPLETION_INITIALIZER(fwork.done) };
	struct kthread_worker *worker = work->worker;

	if (!worker)
		return;
	if (!list_empty(&work->node))
		mmaplab_kthread_insert(worker, &fwork.work, work->node.next);
	else if (worker->current_work == work)
		mmaplab_kthread_insert(worker, &fwork.work, worker->work_list.next);
	else
		return;
	wait_for_completion(&fwork.done);
}
static inline void kthread_flush_worker(struct kthread_worker *worker)
{
	struct mmaplab_kthread_flush fwork = { KTHREAD_WORK_INIT(fwork.work, mmaplab_kthread_flushed),
		COMPLETION_INITIALIZER(fwork.done) };

	kthread_queue_work(worker, &fwork.work);
	wait_for_completion(&fwork.done);
}
static inline bool kthread_cancel_work_sync(struct kthread_work *work)
{
	bool was;

	if (!work->worker)
		return false;
	was = mmaplab_kthread_unqueue(work);
	if (work->worker->current_work == work) {
		work->canceling++;
		kthread_flush_work(work);
		work->canceling--;
	}
	return was;
}
static inline bool kthread_cancel_delayed_work_sync(struct kthread_delayed_work *dwork)
{
	if (dwork->work.worker)
		del_timer_sync(&dwork->timer);
	return kthread_cancel_work_sync(&dwork->work);
}
#define kthread_create_worker(wflags, namefmt, ...) ({ \
	struct kthread_worker *__w = kzalloc(sizeof(*__w), GFP_KERNEL); \
	if (__w) { \
		kthread_init_worker(__w); \
		__w->flags = (wflags); \
		__w->task = kthread_run(kthread_worker_fn, __w, namefmt, ##__VA_ARGS__); \
	} \
	__w ?: (struct kthread_worker *)ERR_PTR(-ENOMEM); })
#define kthread_create_worker_on_cpu(cpu, flags, namefmt, ...) kthread_create_worker(flags, namefmt, ##__VA_ARGS__)
static inline void kthread_destroy_worker(struct kthread_worker *worker)
{
	struct task_struct *task = worker->task;

	if (WARN_ON(!task))
		return;
	kthread_flush_worker(worker);
	kthread_stop(task);
	WARN_ON(!list_empty(&worker->delayed_work_list));
	WARN_ON(!list_empty(&worker->work_list));
	kfree(worker);
}
#endif
