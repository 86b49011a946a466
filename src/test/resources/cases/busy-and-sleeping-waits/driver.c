/* Files of /proc that wait in every way: busy, by schedule(), in a queue, by timer, tasklet, work item; and tell how long. */
#include <linux/delay.h>
#include <linux/interrupt.h>
#include <linux/jiffies.h>
#include <linux/ktime.h>
#include <linux/module.h>
#include <linux/proc_fs.h>
#include <linux/sched.h>
#include <linux/seq_file.h>
#include <linux/timer.h>
#include <linux/wait.h>
#include <linux/workqueue.h>

#define DELAY (HZ / 10)

static const char *const ways[] = { "busy", "sched", "queue", "timeout", "msleep", "timer", "tasklet", "work", "delayed" };
static DECLARE_WAIT_QUEUE_HEAD(wait);
static int left;
static char where[64];

static void step(void)
{
	snprintf(where, sizeof(where), "interrupt %d, atomic %d", !!in_interrupt(), !!in_atomic());
	left--;
	wake_up_interruptible(&wait);
}

static void do_timer(struct timer_list *timer)
{
	step();
	if (left)
		mod_timer(timer, jiffies + 5);
}
static DEFINE_TIMER(timer, do_timer);

static void do_tasklet(struct tasklet_struct *tasklet)
{
	step();
	if (left)
		tasklet_schedule(tasklet);
}
static DECLARE_TASKLET(tasklet, do_tasklet);

static void do_work(struct work_struct *work)
{
	step();
	if (left)
		schedule_work(work);
}
static DECLARE_WORK(work, do_work);

static void do_delayed(struct work_struct *work)
{
	step();
	if (left)
		schedule_delayed_work(to_delayed_work(work), 5);
}
static DECLARE_DELAYED_WORK(delayed, do_delayed);

static int show(struct seq_file *seq, void *v)
{
	unsigned long start = jiffies, end = start + DELAY;
	long way = (long)seq->private;
	long spent;

	left = 5;
	strcpy(where, "here");
	switch (way) {
	case 0:
		while (time_before(jiffies, end))
			cpu_relax();
		break;
	case 1:
		while (time_before(jiffies, end))
			schedule();
		break;
	case 2:
		wait_event_interruptible_timeout(wait, 0, DELAY);
		break;
	case 3:
		set_current_state(TASK_INTERRUPTIBLE);
		schedule_timeout(DELAY);
		break;
	case 4:
		msleep(100);
		break;
	case 5:
		mod_timer(&timer, jiffies + 5);
		break;
	case 6:
		tasklet_schedule(&tasklet);
		break;
	case 7:
		schedule_work(&work);
		break;
	case 8:
		schedule_delayed_work(&delayed, 5);
		break;
	}
	if (way >= 5)
		wait_event_interruptible(wait, left == 0);
	spent = jiffies - start;
	seq_printf(seq, "%s: %s, %s\n", ways[way],
		   spent >= DELAY && spent <= DELAY + 3 ? "a tenth of a second" : spent <= 2 ? "no time" :
		   spent >= 25 && spent <= 40 ? "five steps" : "another time", where);
	return 0;
}

static int __init waits_init(void)
{
	struct proc_dir_entry *dir = proc_mkdir("waits", NULL);
	long i;

	for (i = 0; i < ARRAY_SIZE(ways); i++)
		proc_create_single_data(ways[i], 0, dir, show, (void *)i);
	return 0;
}

static void __exit waits_exit(void)
{
	remove_proc_subtree("waits", NULL);
	del_timer_sync(&timer);
	tasklet_kill(&tasklet);
	cancel_work_sync(&work);
	cancel_delayed_work_sync(&delayed);
}

module_init(waits_init);
module_exit(waits_exit);
MODULE_LICENSE("GPL");
