/* kthread_worker: works in order on one thread, delayed, flushed, cancelled, destroyed. */
#include <linux/delay.h>
#include <linux/kthread.h>
#include <linux/module.h>

MODULE_LICENSE("GPL");

static struct kthread_worker *worker, own;
static struct task_struct *task;
static void say(struct kthread_work *work);
static DEFINE_KTHREAD_WORK(a, say);
static DEFINE_KTHREAD_WORK(b, say);
static struct kthread_delayed_work later;

static void say(struct kthread_work *work)
{
	pr_info("%s on %s\n", work == &a ? "a" : work == &b ? "b" : "later", current->comm);
	if (work == &a)
		msleep(10);
}

static int __init worker_init(void)
{
	int first;

	worker = kthread_create_worker(0, "tailor%d", 1);
	kthread_init_delayed_work(&later, say);
	first = kthread_queue_work(worker, &a);
	pr_info("queued %d, again %d, b %d\n", first, kthread_queue_work(worker, &a), kthread_queue_work(worker, &b));
	kthread_flush_work(&b);
	pr_info("b is done\n");
	pr_info("delayed %d", kthread_queue_delayed_work(worker, &later, 3));
	pr_cont(", again %d\n", kthread_queue_delayed_work(worker, &later, 1));
	msleep(40);
	kthread_queue_delayed_work(worker, &later, 1000);
	pr_info("mod %d\n", kthread_mod_delayed_work(worker, &later, 2000));
	pr_info("cancel %d", kthread_cancel_delayed_work_sync(&later));
	pr_cont(", again %d\n", kthread_cancel_delayed_work_sync(&later));
	kthread_queue_work(worker, &a);
	kthread_queue_work(worker, &b);
	pr_info("cancel b %d\n", kthread_cancel_work_sync(&b));
	kthread_flush_worker(worker);
	kthread_queue_work(worker, &b);
	kthread_destroy_worker(worker);
	kthread_init_worker(&own);
	task = kthread_run(kthread_worker_fn, &own, "smith");
	kthread_init_work(&a, say);
	kthread_queue_work(&own, &a);
	kthread_flush_worker(&own);
	pr_info("stop %d\n", kthread_stop(task));
	return 0;
}
static void __exit worker_exit(void) { }
module_init(worker_init);
module_exit(worker_exit);
