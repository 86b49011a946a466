/* Ways to wait in a driver, like LDD3's jit: busy loops on jiffies and clocks, schedule() in a loop, timers meanwhile. */
#include <linux/delay.h>
#include <linux/module.h>
#include <linux/proc_fs.h>
#include <linux/sched.h>
#include <linux/seq_file.h>
#include <linux/timer.h>
#include <linux/wait.h>

MODULE_LICENSE("GPL");

static struct timer_list timer;
static int ticks, flag;

static void tick(struct timer_list *t)
{
	ticks++;
	flag = 1;
	mod_timer(t, jiffies + 10);
}
static int show(struct seq_file *m, void *v)
{
	long how = (long)m->private;
	unsigned long j0 = jiffies, j1 = j0 + HZ / 5;
	ktime_t end = ktime_add_ms(ktime_get(), 200);
	wait_queue_head_t wait;
	int before = ticks;

	init_waitqueue_head(&wait);
	switch (how) {
	case 0:
		while (time_before(jiffies, j1))
			cpu_relax();
		break;
	case 1:
		while (time_before(jiffies, j1))
			schedule();
		break;
	case 2:
		wait_event_interruptible_timeout(wait, 0, HZ / 5);
		break;
	case 3:
		set_current_state(TASK_INTERRUPTIBLE);
		schedule_timeout(HZ / 5);
		break;
	case 4:
		while (ktime_before(ktime_get(), end))
			cpu_relax();
		break;
	case 5:
		mdelay(200);
		break;
	case 6:
		flag = 0;
		while (!READ_ONCE(flag))
			cpu_relax();
		seq_printf(m, "flag %d ", flag);
		return 0;
	case 7:
		fsleep(200000);
		break;
	}
	seq_printf(m, "%ld: long enough %d, not too long %d, timer ran meanwhile %d\n", how, ktime_after(ktime_get(), end) || jiffies - j0 >= HZ / 5,
		   jiffies - j0 < HZ, ticks - before >= 3);
	return 0;
}
static int __init jit_init(void)
{
	char name[8] = "jit0";
	long i;

	for (i = 0; i < 8; i++, name[3]++)
		proc_create_single_data(name, 0, NULL, show, (void *)i);
	timer_setup(&timer, tick, 0);
	mod_timer(&timer, jiffies + 10);
	return 0;
}
static void __exit jit_exit(void)
{
	char name[8] = "jit0";
	int i;

	for (i = 0; i < 8; i++, name[3]++)
		remove_proc_entry(name, NULL);
	del_timer_sync(&timer);
}
module_init(jit_init);
module_exit(jit_exit);
