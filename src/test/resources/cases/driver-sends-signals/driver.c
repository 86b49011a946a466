/* Signals from drivers: with data, without, to a pid, to a thread that blocks them, and to kernel threads. */
#include <linux/delay.h>
#include <linux/fs.h>
#include <linux/kthread.h>
#include <linux/miscdevice.h>
#include <linux/module.h>
#include <linux/pid.h>
#include <linux/sched/signal.h>

MODULE_LICENSE("GPL");

static int thread_fn(void *data)
{
	allow_signal(SIGUSR2);
	while (!kthread_should_stop()) {
		long left = schedule_timeout_interruptible(HZ);

		if (signal_pending(current)) {
			pr_info("thread: signalled, time left %d\n", left > 0);
			flush_signals(current);
			pr_info("thread: pending %d\n", signal_pending(current));
		}
	}
	return 0;
}
static long my_ioctl(struct file *file, unsigned int command, unsigned long arg)
{
	struct kernel_siginfo info;
	struct task_struct *task;
	struct pid *pid;
	int ret;

	switch (command - 100) {
	case 1:
		memset(&info, 0, sizeof(info));
		info.si_signo = arg;
		info.si_code = SI_QUEUE;
		info.si_int = 1234;
		return send_sig_info(arg, &info, current);
	case 2:
		return send_sig(arg, current, 0);
	case 3:
		return send_sig(arg, current, 1);
	case 4:
		pid = find_get_pid(arg);
		pr_info("found %d, number right %d\n", !!pid, pid_nr(pid) == arg);
		ret = kill_pid(pid, SIGUSR1, 1);
		put_pid(pid);
		return ret;
	case 5:
		rcu_read_lock();
		task = pid_task(find_vpid(arg), PIDTYPE_PID);
		pr_info("task %s\n", task ? task == current ? "is me" : "is another" : "is gone");
		rcu_read_unlock();
		return 0;
	case 6:
		task = kthread_run(thread_fn, NULL, "listener");
		get_task_struct(task);
		msleep(20);
		pr_info("ignored: %d\n", send_sig(SIGUSR1, task, 1));
		msleep(20);
		pr_info("allowed: %d\n", send_sig(SIGUSR2, task, 1));
		msleep(20);
		pr_info("stop %d\n", kthread_stop(task));
		put_task_struct(task);
		return 0;
	case 7:
		force_sig(arg);
		return 0;
	}
	return -ENOTTY;
}
static const struct file_operations fops = { .owner = THIS_MODULE, .unlocked_ioctl = my_ioctl };
static struct miscdevice misc = { MISC_DYNAMIC_MINOR, "sender", &fops };
module_misc_device(misc);
