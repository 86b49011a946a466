/* Tasklets: order, high priority first, scheduled twice, disabled, from a timer, from themselves, killed. */
#include <linux/delay.h>
#include <linux/interrupt.h>
#include <linux/module.h>
#include <linux/timer.h>

MODULE_LICENSE("GPL");

static int again = 2;
static void by_data(unsigned long data);
static void by_callback(struct tasklet_struct *t);
struct holder {
	int number;
	struct tasklet_struct tasklet;
};
static struct holder held = { .number = 42 };
static DECLARE_TASKLET_OLD(old, by_data);
static DECLARE_TASKLET(new, by_callback);
static DECLARE_TASKLET_DISABLED(disabled, by_callback);
static struct tasklet_struct high, self;

static void by_data(unsigned long data)
{
	pr_info("data %lu\n", data);
	if (data == 9 && again-- > 0)
		tasklet_schedule(&self);
}
static void by_callback(struct tasklet_struct *t)
{
	pr_info("callback of %s\n", t == &new ? "new" : "disabled");
}
static void by_holder(struct tasklet_struct *t)
{
	struct holder *h = from_tasklet(h, t, tasklet);

	pr_info("holder %d, scheduled %d\n", h->number, test_bit(TASKLET_STATE_SCHED, &t->state));
}
static void timer_fn(struct timer_list *t)
{
	pr_info("timer\n");
	tasklet_schedule(&new);
	tasklet_hi_schedule(&high);
	pr_info("timer ends\n");
}
static struct timer_list timer;

static int __init tasklets_init(void)
{
	tasklet_init(&high, by_data, 7);
	tasklet_init(&self, by_data, 9);
	tasklet_setup(&held.tasklet, by_holder);
	timer_setup(&timer, timer_fn, 0);
	local_bh_disable();
	tasklet_schedule(&old);
	tasklet_schedule(&new);
	tasklet_schedule(&old);
	tasklet_schedule(&held.tasklet);
	tasklet_hi_schedule(&high);
	pr_info("scheduled %d\n", test_bit(TASKLET_STATE_SCHED, &old.state));
	local_bh_enable();
	pr_info("all run\n");
	mod_timer(&timer, jiffies + 1);
	msleep(30);
	tasklet_schedule(&self);
	msleep(30);
	tasklet_schedule(&disabled);
	msleep(20);
	pr_info("still waits %d\n", test_bit(TASKLET_STATE_SCHED, &disabled.state));
	tasklet_enable(&disabled);
	msleep(20);
	tasklet_disable(&new);
	tasklet_schedule(&new);
	msleep(10);
	pr_info("enable\n");
	tasklet_enable(&new);
	tasklet_kill(&new);
	pr_info("killed, scheduled %d\n", test_bit(TASKLET_STATE_SCHED, &new.state));
	return 0;
}
static void __exit tasklets_exit(void)
{
	del_timer_sync(&timer);
	tasklet_kill(&old);
	tasklet_kill(&self);
}
module_init(tasklets_init);
module_exit(tasklets_exit);
