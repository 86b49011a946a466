/* Walking the tasks, and what timers, tasklets and init say of the context they run in. */
#include <linux/module.h>
#include <linux/sched/signal.h>
#include <linux/timer.h>
#include <linux/delay.h>
#include <linux/interrupt.h>

MODULE_LICENSE("GPL");

static struct timer_list timer;

static void expired(struct timer_list *t)
{
	pr_info("timer: interrupt %d softirq %d irq %d task %d\n", !!in_interrupt(), !!in_softirq(), !!in_irq(), !!in_task());
}

static void run(unsigned long data)
{
	pr_info("tasklet %lu: interrupt %d softirq %d irq %d\n", data, !!in_interrupt(), !!in_softirq(), !!in_irq());
}
static struct tasklet_struct tasklet;

static int __init lab_init(void)
{
	struct task_struct *p;
	int self = 0, tasks = 0;

	rcu_read_lock();
	for_each_process(p) {
		tasks++;
		if (p == current)
			self++;
		if (p->mm && p->pid != p->tgid)
			pr_info("no leader\n");
	}
	rcu_read_unlock();
	pr_info("self %d times, more than one %d\n", self, tasks > 1);
	for_each_process(p)
		if (!strcmp(p->comm, "insmod"))
			pr_info("found %s, parent %d\n", p->comm, p->real_parent->pid > 0);
	pr_info("init: %d\n", init_task.pid);
	timer_setup(&timer, expired, 0);
	mod_timer(&timer, jiffies + 1);
	msleep(50);
	tasklet_init(&tasklet, run, 3);
	tasklet_schedule(&tasklet);
	msleep(50);
	pr_info("here: interrupt %d task %d\n", !!in_interrupt(), !!in_task());
	return 0;
}

static void __exit lab_exit(void)
{
	del_timer_sync(&timer);
	tasklet_kill(&tasklet);
}

module_init(lab_init);
module_exit(lab_exit);
