/* Kernel threads: created, run, parked, unparked, stopped before and after they began, and what they return. */
#include <linux/completion.h>
#include <linux/delay.h>
#include <linux/kthread.h>
#include <linux/module.h>
#include <linux/wait.h>

MODULE_LICENSE("GPL");

static DECLARE_WAIT_QUEUE_HEAD(queue);
static DECLARE_COMPLETION(gone);
static int turns;

static int parker(void *data)
{
	pr_info("%s begins, data %s, mm %d, flags %d\n", current->comm, (char *)kthread_data(current), !!current->mm,
		!!(current->flags & PF_KTHREAD));
	while (!kthread_should_stop()) {
		if (kthread_should_park()) {
			pr_info("parks\n");
			kthread_parkme();
			pr_info("goes on, should stop %d\n", kthread_should_stop());
			continue;
		}
		turns++;
		schedule_timeout_interruptible(2);
	}
	return 17;
}
static int waiter(void *data)
{
	int ret = wait_event_interruptible(queue, kthread_should_stop());

	pr_info("waiter: %d\n", ret);
	return -EIO;
}
static int leaver(void *data)
{
	kthread_complete_and_exit(&gone, 5);
	pr_info("never said\n");
	return 0;
}

static int __init kt_init(void)
{
	struct task_struct *k;
	int before;

	k = kthread_create(parker, "tea", "park/%d", 3);
	pr_info("created: %s, turns %d\n", k->comm, turns);
	wake_up_process(k);
	msleep(30);
	pr_info("turns more than one %d\n", turns > 1);
	pr_info("park %d\n", kthread_park(k));
	before = turns;
	msleep(30);
	pr_info("stood still %d\n", turns == before);
	kthread_unpark(k);
	msleep(30);
	pr_info("moved %d\n", turns > before);
	pr_info("park %d\n", kthread_park(k));
	pr_info("stop %d\n", kthread_stop(k));
	k = kthread_create(parker, "cake", "a-name-longer-than-fifteen");
	pr_info("%s: stopped before it ran %d\n", k->comm, kthread_stop(k));
	k = kthread_run(waiter, NULL, "waiter");
	msleep(20);
	pr_info("stop %d\n", kthread_stop(k));
	k = kthread_run(leaver, NULL, "leaver");
	pr_info("left %d\n", wait_for_completion_timeout(&gone, HZ) > 0);
	return 0;
}
static void __exit kt_exit(void) { }
module_init(kt_init);
module_exit(kt_exit);
