/* What ends each kind of wait: a wake-up, time, a handled signal, one that kills; and what the wait returns. */
#include <linux/delay.h>
#include <linux/fs.h>
#include <linux/hrtimer.h>
#include <linux/miscdevice.h>
#include <linux/module.h>
#include <linux/sched/signal.h>
#include <linux/wait.h>

MODULE_LICENSE("GPL");

static DECLARE_WAIT_QUEUE_HEAD(queue);
static DEFINE_SPINLOCK(lock);
static int flag, commands;

static const char *name(long ret)
{
	return ret == -ERESTARTSYS ? "-ERESTARTSYS" : ret == -ETIME ? "-ETIME" : ret == 0 ? "0" : ret > 0 ? "positive" : "other";
}
static long wait_for(unsigned int how)
{
	DEFINE_WAIT_FUNC(woken, woken_wake_function);
	long ret = 0;

	switch (how) {
	case 1:
		return wait_event_interruptible(queue, flag);
	case 2:
		return wait_event_killable(queue, flag);
	case 3:
		return wait_event_interruptible_timeout(queue, flag, HZ / 10);
	case 4:
		wait_event(queue, flag);
		return 0;
	case 5:
		return wait_event_timeout(queue, flag, HZ / 10);
	case 6:
		return wait_event_interruptible_hrtimeout(queue, flag, ms_to_ktime(150));
	case 7:
		return wait_event_freezable(queue, flag);
	case 8:
		spin_lock_irq(&lock);
		ret = wait_event_interruptible_lock_irq(queue, flag, lock);
		pr_info("lock held again %d\n", spin_is_locked(&lock));
		spin_unlock_irq(&lock);
		return ret;
	case 9:
		wait_event_cmd(queue, flag, commands++, commands += 10);
		pr_info("commands %d\n", commands);
		return 0;
	case 10:
		return msleep_interruptible(100);
	case 11:
		return schedule_timeout_interruptible(HZ / 10);
	case 12:
		add_wait_queue(&queue, &woken);
		while (!flag && !signal_pending(current))
			ret = wait_woken(&woken, TASK_INTERRUPTIBLE, HZ);
		remove_wait_queue(&queue, &woken);
		return signal_pending(current) ? -ERESTARTSYS : ret;
	case 13:
		spin_lock(&queue.lock);
		ret = wait_event_interruptible_locked(queue, flag);
		spin_unlock(&queue.lock);
		return ret;
	case 14:
		return wait_event_killable_timeout(queue, flag, HZ / 10);
	case 15:
		wait_event_idle(queue, flag);
		return 0;
	}
	return -EINVAL;
}
static long my_ioctl(struct file *file, unsigned int command, unsigned long arg)
{
	long ret;

	if (command == 200) {
		flag = 1;
		wake_up(&queue);
		return 0;
	}
	if (command == 201) {
		flag = 1;
		wake_up_interruptible(&queue);
		return 0;
	}
	flag = 0;
	commands = 0;
	ret = wait_for(command - 100);
	pr_info("%u: %s, signal %d fatal %d, waiting %d\n", command - 100, name(ret), signal_pending(current), fatal_signal_pending(current),
		waitqueue_active(&queue));
	return ret > 0 ? 1 : ret;
}
static const struct file_operations fops = { .owner = THIS_MODULE, .unlocked_ioctl = my_ioctl };
static struct miscdevice misc = { MISC_DYNAMIC_MINOR, "waits", &fops };
module_misc_device(misc);
