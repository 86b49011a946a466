/* Work items: who runs while one sleeps, one at a time where it was asked for, and what flush and cancel answer. */
#include <linux/completion.h>
#include <linux/delay.h>
#include <linux/module.h>
#include <linux/workqueue.h>

MODULE_LICENSE("GPL");

static DECLARE_COMPLETION(gate);
static void first_fn(struct work_struct *work)
{
	pr_info("first waits\n");
	wait_for_completion(&gate);
	pr_info("first goes on\n");
}
static void second_fn(struct work_struct *work)
{
	pr_info("second opens the gate\n");
	complete(&gate);
}
static void sleeper_fn(struct work_struct *work)
{
	pr_info("sleeper begins, busy %u, mine %d\n", work_busy(work), current_work() == work);
	msleep(20);
	pr_info("sleeper ends\n");
}
static void quick_fn(struct work_struct *work) { pr_info("quick, busy %u\n", work_busy(work)); }
static int rounds;
static void again_fn(struct work_struct *work)
{
	pr_info("round %d\n", ++rounds);
	if (rounds < 3)
		schedule_work(work);
}
static void later_fn(struct work_struct *work);
static DECLARE_WORK(first, first_fn);
static DECLARE_WORK(second, second_fn);
static DECLARE_WORK(sleeper, sleeper_fn);
static DECLARE_WORK(quick, quick_fn);
static DECLARE_WORK(again, again_fn);
static DECLARE_DELAYED_WORK(later, later_fn);
static unsigned long began;
static void later_fn(struct work_struct *work)
{
	pr_info("later: same %d, too early %d\n", to_delayed_work(work) == &later, time_before(jiffies, began + 5));
}

static int __init wq_init(void)
{
	struct workqueue_struct *ordered, *wide;
	int queued;

	schedule_work(&first);
	schedule_work(&second);
	flush_work(&first);
	pr_info("flush of an idle item %d\n", flush_work(&first));

	ordered = alloc_ordered_workqueue("ordered", 0);
	queue_work(ordered, &sleeper);
	queued = queue_work(ordered, &quick);
	pr_info("queued %d, again %d, pending %d, busy %u\n", queued, queue_work(ordered, &quick), work_pending(&quick), work_busy(&quick));
	flush_workqueue(ordered);
	queue_work(ordered, &sleeper);
	queue_work(ordered, &quick);
	msleep(8);
	pr_info("cancel what waits %d\n", cancel_work_sync(&quick));
	pr_info("cancel what runs %d\n", cancel_work_sync(&sleeper));
	pr_info("cancel what is idle %d\n", cancel_work(&sleeper));
	destroy_workqueue(ordered);

	wide = alloc_workqueue("wide%d", WQ_UNBOUND | WQ_HIGHPRI, 2, 7);
	queue_work(wide, &sleeper);
	queue_work(wide, &quick);
	flush_workqueue(wide);
	drain_workqueue(wide);
	destroy_workqueue(wide);

	schedule_work(&again);
	msleep(20);
	pr_info("rounds %d\n", rounds);

	began = jiffies;
	queued = schedule_delayed_work(&later, 5);
	pr_info("delayed %d, again %d, pending %d, timer %d\n", queued, schedule_delayed_work(&later, 1), delayed_work_pending(&later),
		timer_pending(&later.timer));
	msleep(60);
	schedule_delayed_work(&later, 1000);
	pr_info("flush without its timer %d\n", flush_work(&later.work));
	began = jiffies - 5;
	pr_info("flush %d\n", flush_delayed_work(&later));
	pr_info("mod idle %d", mod_delayed_work(system_wq, &later, 1000));
	pr_cont(", mod pending %d\n", mod_delayed_work(system_wq, &later, 2000));
	pr_info("cancel %d", cancel_delayed_work(&later));
	pr_cont(", again %d\n", cancel_delayed_work_sync(&later));
	schedule_delayed_work(&later, 0);
	pr_info("without delay: timer %d\n", timer_pending(&later.timer));
	return 0;
}
static void __exit wq_exit(void)
{
	cancel_delayed_work_sync(&later);
	cancel_work_sync(&again);
}
module_init(wq_init);
module_exit(wq_exit);
