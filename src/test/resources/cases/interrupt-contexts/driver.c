/* What in_interrupt() and its kin say under each lock and in each kind of callback, and whose back callbacks run on. */
#include <linux/delay.h>
#include <linux/hrtimer.h>
#include <linux/interrupt.h>
#include <linux/kthread.h>
#include <linux/module.h>
#include <linux/timer.h>
#include <linux/workqueue.h>

MODULE_LICENSE("GPL");

static struct timer_list timer;
static struct hrtimer hard, soft;
static struct tasklet_struct tasklet;
static DEFINE_SPINLOCK(lock);
static DEFINE_RWLOCK(rwlock);

static void show(const char *where)
{
	const char *who = strncmp(current->comm, "kworker", 7) ? current->comm : "kworker";
	int count = preempt_count();

	/* mdelay() is interrupted here or there */
	if (!in_task() && strcmp(current->comm, "swapper/0"))
		count &= ~PREEMPT_MASK;
	pr_info("%s: count %x interrupt %d hard %d soft %d serving %d task %d atomic %d off %d %s\n", where, count,
		!!in_interrupt(), !!in_hardirq(), !!in_softirq(), !!in_serving_softirq(), !!in_task(), !!in_atomic(),
		!!irqs_disabled(), who);
}

static void timer_fn(struct timer_list *t) { show("timer"); }
static void tasklet_fn(unsigned long data) { show("tasklet"); }
static void work_fn(struct work_struct *work) { show("work"); }
static DECLARE_WORK(work, work_fn);
static int thread_fn(void *data)
{
	show("kthread");
	return 0;
}
static enum hrtimer_restart hrtimer_fn(struct hrtimer *t)
{
	show(t == &hard ? "hrtimer" : "soft hrtimer");
	return HRTIMER_NORESTART;
}

static void arm(void)
{
	mod_timer(&timer, jiffies + 2);
	hrtimer_start(&hard, ms_to_ktime(30), HRTIMER_MODE_REL);
	hrtimer_start(&soft, ms_to_ktime(50), HRTIMER_MODE_REL_SOFT);
}

static int __init context_init(void)
{
	unsigned long flags;

	timer_setup(&timer, timer_fn, 0);
	hrtimer_init(&hard, CLOCK_MONOTONIC, HRTIMER_MODE_REL);
	hard.function = hrtimer_fn;
	hrtimer_init(&soft, CLOCK_MONOTONIC, HRTIMER_MODE_REL_SOFT);
	soft.function = hrtimer_fn;
	tasklet_init(&tasklet, tasklet_fn, 0);
	show("init");
	spin_lock(&lock);
	show("spin_lock");
	spin_unlock(&lock);
	spin_lock_irqsave(&lock, flags);
	show("spin_lock_irqsave");
	spin_unlock_irqrestore(&lock, flags);
	spin_lock_bh(&lock);
	show("spin_lock_bh");
	spin_unlock_bh(&lock);
	read_lock(&rwlock);
	read_lock(&rwlock);
	show("read_lock twice");
	read_unlock(&rwlock);
	read_unlock(&rwlock);
	local_irq_disable();
	show("local_irq_disable");
	local_irq_enable();
	get_cpu();
	show("get_cpu");
	put_cpu();
	rcu_read_lock();
	show("rcu_read_lock");
	rcu_read_unlock();
	pr_info("asleep\n");
	arm();
	schedule_work(&work);
	kthread_run(thread_fn, NULL, "lookout");
	msleep(100);
	tasklet_schedule(&tasklet);
	msleep(20);
	pr_info("busy\n");
	arm();
	mdelay(100);
	pr_info("bottom halves off\n");
	local_bh_disable();
	tasklet_schedule(&tasklet);
	mod_timer(&timer, jiffies + 1);
	mdelay(20);
	pr_info("on\n");
	local_bh_enable();
	pr_info("interrupts off\n");
	local_irq_disable();
	mod_timer(&timer, jiffies + 1);
	hrtimer_start(&hard, ms_to_ktime(1), HRTIMER_MODE_REL);
	mdelay(20);
	pr_info("on\n");
	local_irq_enable();
	pr_info("end\n");
	return 0;
}
static void __exit context_exit(void) { }
module_init(context_init);
module_exit(context_exit);
